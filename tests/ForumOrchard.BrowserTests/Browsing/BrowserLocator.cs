using System.Diagnostics;

namespace ForumOrchard.BrowserTests.Browsing;

/// <summary>Finds a Chromium on this machine, and installs one where there is none.</summary>
internal static class BrowserLocator
{
    private static readonly string[] _usualPaths =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    /// <summary>The path of the browser; null for the one that Playwright installed itself.</summary>
    /// <exception cref="InvalidOperationException">There is none, and none could be had; the message names the command that helps.</exception>
    public static string? Find(string playwrightsOwn)
    {
        if (Environment.GetEnvironmentVariable("FORUM_BROWSER") is { Length: > 0 } configured)
        {
            return configured;
        }

        return FindInstalled(playwrightsOwn, out var path) || Install() && FindInstalled(playwrightsOwn, out path)
            ? path
            : throw new InvalidOperationException("The browser tests need Chromium. Install it with `apt-get install -y chromium`, or name one in the environment variable FORUM_BROWSER.");
    }

    private static bool FindInstalled(string playwrightsOwn, out string? path)
    {
        path = _usualPaths.FirstOrDefault(File.Exists);
        return path is not null || File.Exists(playwrightsOwn);
    }

    private static bool Install() =>
        Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0
        || (OperatingSystem.IsLinux() && Environment.UserName == "root" && Run("apt-get", "update") && Run("apt-get", "install -y chromium"));

    private static bool Run(string command, string arguments)
    {
        using var process = Process.Start(command, arguments);
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
