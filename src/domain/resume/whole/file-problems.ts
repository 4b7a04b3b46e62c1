/** Why a file gives no résumé. */
export type FileProblem = 'too-large' | 'other-kind' | 'not-docx' | 'not-text' | 'empty';
