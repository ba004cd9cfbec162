export { planLesson } from "./lesson-plan";
export type { LessonRequest } from "./lesson-sheet";
