export { CalendarModule } from './calendar.module.js';
export { type CalendarWarning, calendarWarnings, yearNotPublished } from './calendar-warning.js';
export {
  type CalendarDay,
  type CalendarYear,
  type CalendarYearChange,
  type CalendarYearState,
} from './calendar-year.js';
export { CalendarYearService } from './calendar-year.service.js';
export { momentOf, type RunWindow, runWindow } from './run-window.js';
export { workingCalendar } from './working-calendar.repository.js';
export {
  addWorkingDays,
  type DayKind,
  followsWeek,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
} from './working-day.js';
