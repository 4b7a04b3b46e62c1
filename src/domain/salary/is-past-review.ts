/** Whether data is to be called old: on the days after the one it should have been reviewed by. Days are YYYY-MM-DD. */
export const isPastReview = (day: string, reviewBy: string): boolean => day > reviewBy;
