/**
 * Server → client request, sent only by a server in a web worker, which can read no file: the bytes of one file
 * in the extension's dist/server/resources/. Params `{ name }`, a bare file name; result base64.
 */
export const resourceRequest = "copydesk/resource";

/**
 * Server → client request for the text of a file that the server cannot read itself: every file in a web worker,
 * a virtual folder's elsewhere. Params `{ uri }`; result the text, or null where there is no such file. Sent only
 * to a client that set `readsFiles` in its initialization options.
 */
export const fileRequest = "copydesk/file";

/**
 * Server → client request for the style files of a folder that the server cannot list itself. Params `{ uri }`, of the
 * folder `.copydesk/styles`; result the paths of the files below it, with “/”. Sent only to a client that set
 * `listsFiles` in its initialization options.
 */
export const filesRequest = "copydesk/files";

/** A configuration or a style file larger than this, in bytes, is left alone. */
export const largestConfigurationFile = 1024 * 1024;
