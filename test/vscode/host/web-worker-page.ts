import type { Page } from "playwright-core";

/**
 * Makes the workbench of this page take development extensions from addresses (`http://…`), which it runs in its
 * web-worker host. An address in the page's query can only name those of the server's Node host, so this adds them to the
 * configuration that the server writes into the page, where vscode.dev has them too.
 */
export async function addWebExtensions(page: Page, addresses: readonly string[]): Promise<void> {
  const extensions = addresses.map((address) => {
    const { host, pathname } = new URL(address);
    return { scheme: "http", authority: host, path: pathname };
  });
  const origins = addresses.map((address) => new URL(address).origin);
  await page.route(
    (url) => url.pathname === "/",
    async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({
        response,
        headers: {
          ...response.headers(),
          // The page may read extensions over HTTPS alone.
          "content-security-policy": (response.headers()["content-security-policy"] ?? "").replace(
            "connect-src ",
            `connect-src ${origins.join(" ")} `,
          ),
        },
        body: body.replace(
          /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/,
          (_, start: string, settings: string) => {
            const configuration = JSON.parse(unescapeAttribute(settings)) as { developmentOptions?: object };
            configuration.developmentOptions = { ...configuration.developmentOptions, extensions };
            return start + escapeAttribute(JSON.stringify(configuration));
          },
        ),
      });
    },
  );
}

function unescapeAttribute(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
