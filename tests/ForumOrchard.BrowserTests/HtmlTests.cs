using ForumOrchard.BrowserTests.Browsing;
using ForumOrchard.Testing.Tools;

namespace ForumOrchard.BrowserTests;

/// <summary>The pages are valid HTML according to html-validate.</summary>
public sealed class HtmlTests(ForumBrowser browser)
{
    [Fact]
    public async Task Pages_OfEveryKind_AreValid()
    {
        var pages = Directory.CreateTempSubdirectory("forum-html-");
        try
        {
            foreach (var culture in Addresses.Cultures)
            {
                foreach (var address in Addresses.Kinds.Append("/search?q=violence").Append("/laws").Append("/dialogues"))
                {
                    var html = await browser.Site.Client.GetAsync($"/{culture}{address}", TestContext.Current.CancellationToken);
                    var name = $"{culture}{address}".Replace('/', '-').Replace('?', '-');
                    await File.WriteAllTextAsync(Path.Combine(pages.FullName, $"{name}.html"), await html.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
                }
            }

            Commands.Run("node", BrowserTools.HtmlValidate.Path, "--config", BrowserTools.HtmlRules, "--formatter", "text", pages.FullName);
        }
        finally
        {
            pages.Delete(recursive: true);
        }
    }
}
