using ForumOrchard.Testing.Tools;

namespace ForumOrchard.BrowserTests.Browsing;

/// <summary>Tools used only by these tests.</summary>
internal static class BrowserTools
{
    private const string Named = "FORUM_BROWSER";

    private static readonly string[] _programs = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly string[] _usualPaths =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private static readonly string _html = FolderOf("Html");
    private static readonly string _openApi = FolderOf("OpenApi");

    /// <summary>The HTML validator: a Node script.</summary>
    public static Tool HtmlValidate { get; } = new(
        "html-validate",
        () => Path.Combine(_html, "node_modules", "html-validate", "bin", "html-validate.mjs") is var script && File.Exists(script) ? script : null,
        Packages(_html));

    /// <summary>The validator of API descriptions: a Node script that takes a file.</summary>
    public static Tool OpenApiValidator { get; } = new(
        "swagger-parser",
        () => Directory.Exists(Path.Combine(_openApi, "node_modules", "@apidevtools", "swagger-parser")) ? Path.Combine(_openApi, "validate.js") : null,
        Packages(_openApi));

    /// <summary>The validator's configuration.</summary>
    public static string HtmlRules => Path.Combine(_html, ".htmlvalidate.json");

    /// <summary>The browser. Debian's package includes the required libraries, Playwright's does not.</summary>
    /// <param name="playwrightsOwn">Where Playwright would install its own.</param>
    public static Tool Chromium(string playwrightsOwn) => new(
        $"Chromium (looked for where {Named} says, too)",
        () => Environment.GetEnvironmentVariable(Named) is { Length: > 0 } named ? named : FindChromium(playwrightsOwn),
        Installer.Debian("chromium", "fonts-noto-core"),
        new Installer("playwright install chromium", () => true, InstallPlaywrightsOwn));

    private static string FolderOf(string tool) => Path.Combine(ForumBrowser.RepositoryRoot(), "tests", "ForumOrchard.BrowserTests", tool);

    /// <summary>The packages that a folder's lock file pins.</summary>
    private static Installer Packages(string folder) => new(
        $"npm ci --prefix {folder}",
        () => true,
        () => Commands.Run(KnownTools.Npm.Path, "ci", "--no-audit", "--no-fund", "--prefix", folder));

    private static string? FindChromium(string playwrightsOwn) =>
        _programs.Select(Commands.Find).OfType<string>().Concat(_usualPaths.Append(playwrightsOwn).Where(File.Exists)).FirstOrDefault();

    private static void InstallPlaywrightsOwn()
    {
        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) != 0)
        {
            throw new InvalidOperationException("Playwright could not install Chromium.");
        }
    }
}
