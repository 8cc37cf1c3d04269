import { Module } from '@nestjs/common';
import { CalendarModule } from '@fayuan/calendar';
import { CalendarResolver } from './calendar.resolver.js';

@Module({ imports: [CalendarModule], providers: [CalendarResolver] })
export class CalendarApiModule {}
