using System.Diagnostics;
using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>The pages are valid HTML, by html-validate.</summary>
public sealed class HtmlTests(ForumBrowser browser)
{
    [Fact]
    public async Task Pages_OfEveryKind_AreValid()
    {
        var tool = Path.Combine(ForumBrowser.RepositoryRoot(), "tests", "ForumOrchard.BrowserTests", "Html");
        if (!Directory.Exists(Path.Combine(tool, "node_modules")))
        {
            await RunAsync(tool, "npm", "ci --no-audit --no-fund");
        }

        var pages = Directory.CreateTempSubdirectory("forum-html-");
        try
        {
            foreach (var culture in Addresses.Cultures)
            {
                foreach (var address in Addresses.All.Append("/nothing-here"))
                {
                    var html = await browser.Site.Client.GetAsync($"/{culture}{address}", TestContext.Current.CancellationToken);
                    var name = $"{culture}{address}".Replace('/', '-').Replace('?', '-');
                    await File.WriteAllTextAsync(Path.Combine(pages.FullName, $"{name}.html"), await html.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
                }
            }

            var (exitCode, output) = await RunAsync(tool, "npx", $"--no-install html-validate --config .htmlvalidate.json --formatter text \"{pages.FullName}\"");
            Assert.True(exitCode == 0, output);
        }
        finally
        {
            pages.Delete(recursive: true);
        }
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string folder, string command, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{command} could not be started; the HTML test needs Node.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }
}
