import { Module } from '@nestjs/common';
import { CalendarYearService } from './calendar-year.service.js';

/** The working-day calendar. Whoever imports it provides the `Database`. */
@Module({ providers: [CalendarYearService], exports: [CalendarYearService] })
export class CalendarModule {}
