using System.ComponentModel;
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
            var (installed, said) = await RunAsync(tool, "npm", "ci --no-audit --no-fund");
            Assert.True(installed == 0, said);
        }

        var pages = Directory.CreateTempSubdirectory("forum-html-");
        try
        {
            foreach (var culture in Addresses.Cultures)
            {
                foreach (var address in Addresses.All.Union(Addresses.Kinds))
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
        using var process = new Process { StartInfo = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true } };
        try
        {
            process.Start();
        }
        catch (Win32Exception notFound)
        {
            throw new InvalidOperationException($"The validator of HTML needs Node and its {command}. Run: apt-get install -y npm", notFound);
        }

        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }
}
