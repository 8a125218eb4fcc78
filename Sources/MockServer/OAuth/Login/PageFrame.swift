import PlatformCore

/// What the pages of the login side have in common: frame, style and the fields that protect them.
enum PageFrame {
    /// A page with a title and a body.
    ///
    /// - Parameter formTarget: where a form of the page may lead besides here, as the security policy writes it.
    static func response(
        _ title: String, _ body: HTML, status: HTTPStatus, formTarget: String? = nil
    ) -> HTTPResponse {
        let page: HTML = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <link rel="icon" href="data:,">
            <title>\(title)</title>
            <style>\(style)</style>
            </head>
            <body>
            <main>
            \(body)
            </main>
            <footer>A mock of the platform. Never type a real password here.</footer>
            </body>
            </html>

            """
        let forms = formTarget.map { "'self' \($0)" } ?? "'none'"
        return HTTPResponse(
            status: status,
            fields: [
                "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store", "Pragma": "no-cache",
                "Content-Security-Policy":
                    "default-src 'none'; style-src '\(styleHash)'; img-src data:; form-action \(forms); "
                    + "base-uri 'none'; frame-ancestors 'none'",
                "X-Frame-Options": "DENY", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
                .correlationID: CorrelationID.make(),
            ],
            body: Array(page.text.utf8))
    }

    private static let styleHash = "sha256-" + Base64.encode(SHA256.hash(Array(style.text.utf8)))

    private static let style: HTML = """
        :root { --page: #eef1f6; --card: #fff; --text: #1d2433; --soft: #5a6478; --line: #8a94a8; --main: #1f5fbf;
          --over: #fff; --error: #a3151f; --errorback: #fdecec; --hint: #eef4ff; }
        @media (prefers-color-scheme: dark) {
          :root { --page: #12161f; --card: #1c2230; --text: #e8ecf4; --soft: #a9b3c6; --line: #66718a; --main: #7fb0ff;
            --over: #0d1422; --error: #ffb3b3; --errorback: #42191d; --hint: #202c44; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; min-height: 100vh; padding: 1rem; display: flex; flex-direction: column;
          align-items: center; justify-content: center; background: var(--page); color: var(--text);
          font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
        main { width: 100%; max-width: 25rem; padding: 2rem; border-radius: 0.75rem; background: var(--card);
          box-shadow: 0 1px 2px rgba(0, 0, 0, 0.08), 0 8px 28px rgba(0, 0, 0, 0.1); overflow-wrap: anywhere; }
        h1 { margin: 0 0 0.25rem; font-size: 1.5rem; line-height: 1.25; }
        p { margin: 0 0 1rem; }
        .soft, footer, small { color: var(--soft); }
        label { display: block; margin: 1rem 0 0.25rem; font-weight: 600; }
        label small { font-weight: 400; }
        input { width: 100%; padding: 0.625rem 0.75rem; font: inherit; color: inherit; background: transparent;
          border: 1px solid var(--line); border-radius: 0.5rem; }
        button { width: 100%; margin-top: 0.75rem; padding: 0.625rem; font: inherit; font-weight: 600; cursor: pointer;
          border: 1px solid var(--main); border-radius: 0.5rem; background: var(--main); color: var(--over); }
        button:first-of-type { margin-top: 1.5rem; }
        button.second { background: transparent; color: var(--main); }
        input:focus-visible, button:focus-visible { outline: 3px solid var(--main); outline-offset: 2px; }
        .error { margin: 1rem 0 0; padding: 0.625rem 0.75rem; border-radius: 0.5rem; border-left: 4px solid var(--error);
          background: var(--errorback); color: var(--error); }
        .hint { margin: 1.5rem 0 0; padding: 0.625rem 0.75rem; border-radius: 0.5rem; background: var(--hint);
          font-size: 0.875rem; }
        code { font-family: ui-monospace, "Liberation Mono", monospace; }
        footer { margin-top: 1rem; font-size: 0.8125rem; text-align: center; }
        @media (max-width: 24rem) { main { padding: 1.25rem; } }
        """
}
