/** The commands of the manifest by which people decide. */
export const annotateCommandIds = {
  annotate: "copydesk.annotate",
  annotatePerson: "copydesk.annotatePerson",
  annotateOrganization: "copydesk.annotateOrganization",
  annotatePlace: "copydesk.annotatePlace",
  annotateGroup: "copydesk.annotateGroup",
  confirm: "copydesk.confirm",
  notAName: "copydesk.notAName",
  sameAs: "copydesk.sameAs",
  splitEntity: "copydesk.splitEntity",
  saidBy: "copydesk.saidBy",
  allAlike: "copydesk.allAlike",
  confirmType: "copydesk.confirmType",
  confirmSure: "copydesk.confirmSure",
  answerPlace: "copydesk.answerPlace",
  undoDecision: "copydesk.undoDecision",
  redoDecision: "copydesk.redoDecision",
} as const;

/** One of them. */
export type AnnotateCommandId = (typeof annotateCommandIds)[keyof typeof annotateCommandIds];

/** The commands of annotation mode. */
export const annotationModeCommandIds = {
  annotationMode: "copydesk.annotationMode",
  chooseWalk: "copydesk.chooseWalk",
  toggleKeys: "copydesk.toggleKeys",
  /** Bound to every key of the mode, with the key as its argument. */
  annotationKey: "copydesk.annotationKey",
} as const;

/** One of them. */
export type AnnotationModeCommandId =
  (typeof annotationModeCommandIds)[keyof typeof annotationModeCommandIds];

/** The commands of the manifest about files of decisions. */
export const sidecarCommandIds = {
  reviewLost: "copydesk.reviewLost",
  settleConflict: "copydesk.settleConflict",
} as const;

/** One of them. */
export type SidecarCommandId = (typeof sidecarCommandIds)[keyof typeof sidecarCommandIds];

/** The commands of the manifest. */
export const commandIds = {
  ...annotateCommandIds,
  ...annotationModeCommandIds,
  ...sidecarCommandIds,
  showMenu: "copydesk.showMenu",
  toggleHighlights: "copydesk.toggleHighlights",
  chooseHighlights: "copydesk.chooseHighlights",
  fixAll: "copydesk.fixAll",
  reviewIgnored: "copydesk.reviewIgnored",
  checkAgain: "copydesk.checkAgain",
  checkThisFile: "copydesk.checkThisFile",
  stopCheckingThisFile: "copydesk.stopCheckingThisFile",
  checkAsArticle: "copydesk.checkAsArticle",
  restart: "copydesk.restart",
  showOutput: "copydesk.showOutput",
  openSample: "copydesk.openSample",
  describeHere: "copydesk.describeHere",
  nextName: "copydesk.nextName",
  previousName: "copydesk.previousName",
  nextQuote: "copydesk.nextQuote",
  previousQuote: "copydesk.previousQuote",
  nextHeader: "copydesk.nextHeader",
  previousHeader: "copydesk.previousHeader",
  nextProblem: "copydesk.nextProblem",
  previousProblem: "copydesk.previousProblem",
  goToLabel: "copydesk.goToLabel",
} as const;

/** One of them. */
export type CommandId = (typeof commandIds)[keyof typeof commandIds];
