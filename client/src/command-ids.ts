/** The commands of the manifest. */
export const commandIds = {
  showMenu: "copydesk.showMenu",
  toggleHighlights: "copydesk.toggleHighlights",
  chooseHighlights: "copydesk.chooseHighlights",
  fixAll: "copydesk.fixAll",
  checkAsArticle: "copydesk.checkAsArticle",
  restart: "copydesk.restart",
  showOutput: "copydesk.showOutput",
} as const;
