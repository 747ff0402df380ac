using System.Text.Json;
using ForumOrchard.Testing;

namespace Sapling.Tests.Search;

/// <summary>The search of a site whose process is killed.</summary>
public sealed class IndexSuddenEndTests : IDisposable
{
    private const string Password = "OrchardCore__OrchardCore_AutoSetup__Tenants__0__AdminPassword";

    /// <summary>A publication shipped with the site.</summary>
    private const string Publication = "x5zeave06f74f9e4m7bjggy8cg";

    private const string TextByHand = "/admin/attachments/text/" + Publication;

    private readonly TemporaryFolder _data = new();
    private readonly Dictionary<string, string> _settings = new() { [Password] = ForumSite.AdminPassword };
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1300)]
    public async Task Kill_WhileIndexesAreBuilt_NextStartFindsEverything(int milliseconds)
    {
        await using (var first = SiteProcess.Start(_data.Path))
        {
            await first.WaitUntilStartedAsync(_cancellation);
            await Task.Delay(milliseconds, _cancellation);
            first.Kill();
            await first.WaitForExitAsync(_cancellation);
        }

        await using var second = SiteProcess.Start(_data.Path);
        await second.WaitUntilStartedAsync(_cancellation);

        await FindAsync(second.Address, "en", "women");
        await FindAsync(second.Address, "ru", "женщины");
        Assert.DoesNotContain("search indexes could not", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kill_WithinARebuild_SearchGoesOnAtOnceAndTheRebuildIsDoneInTheEnd()
    {
        var folders = new DirectoryInfo(Path.Combine(_data.Path, "Sites", "Default", "Lucene"));
        var before = -1;
        foreach (var milliseconds in new[] { 0, 20, 60, 120, 250 })
        {
            await using var site = SiteProcess.Start(_data.Path, _settings);
            await site.WaitUntilStartedAsync(_cancellation);
            if (before >= 0)
            {
                // Either the previous index or the new one, never a partial one.
                Assert.Equal(before, await CountAsync(site.Address));
            }

            await FindAsync(site.Address, "ru", "женщины");
            await FindAsync(site.Address, "en", "women");
            before = await CountAsync(site.Address);
            await AskForRebuildAsync(site.Address);
            await Task.Delay(milliseconds, _cancellation);
            site.Kill();
            await site.WaitForExitAsync(_cancellation);
        }

        await using var last = SiteProcess.Start(_data.Path, _settings);
        await last.WaitUntilStartedAsync(_cancellation);
        Assert.Equal(before, await CountAsync(last.Address));
        await Eventually.SeeAsync(
            () => Task.FromResult(folders.GetDirectories().Select(index => index.GetDirectories().Length)), counts => counts.All(count => count == 1), "one folder for each index", _cancellation);
        Assert.Equal(before, await CountAsync(last.Address));
        Assert.DoesNotContain("search indexes could not", last.Output, StringComparison.Ordinal);
    }

    // A word of its own for each round; a digit would be one.
    private const string Endings = "kvxz";

    [Fact]
    public async Task Kill_WhileTextsArePublished_TheNextStartFindsWhatIsInTheDatabase()
    {
        var (stored, half) = ("", "");
        foreach (var (round, milliseconds) in new[] { 0, 15, 60, 200 }.Index())
        {
            await using var site = SiteProcess.Start(_data.Path, _settings);
            await site.WaitUntilStartedAsync(_cancellation);
            using var editor = await SignInAsync(site.Address);
            stored = await SeeStoredAsync(editor, stored, half);

            foreach (var word in new[] { "axolotl", "bandicoot" })
            {
                await WriteAsync(editor, stored = word + Endings[round]);
            }

            half = "cassowary" + Endings[round];
            var writing = WriteAsync(editor, half);
            await Task.Delay(milliseconds, _cancellation);
            site.Kill();
            await site.WaitForExitAsync(_cancellation);
            stored = await HasAnsweredAsync(writing) ? half : stored;
        }

        await using var last = SiteProcess.Start(_data.Path, _settings);
        await last.WaitUntilStartedAsync(_cancellation);
        using var reader = await SignInAsync(last.Address);
        await SeeStoredAsync(reader, stored, half);
    }

    /// <summary>The number of results shown by the site.</summary>
    private async Task<int> CountAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        var page = await client.GetStringAsync(new Uri("/en/search?q=women", UriKind.Relative), _cancellation);
        return page.Split("<article").Length - 1;
    }

    private async Task AskForRebuildAsync(Uri address)
    {
        using var admin = await SignInAsync(address);
        await PostAsync(admin, "/admin/search-indexes", "/admin/search-indexes/rebuild/forum-en");
    }

    private async Task<HttpClient> SignInAsync(Uri address)
    {
        var visitor = new HttpClient { BaseAddress = address };
        await PostAsync(visitor, "/login", "/login", ("UserName", ForumSite.AdminName), ("Password", ForumSite.AdminPassword));
        return visitor;
    }

    /// <summary>Publishes the publication with a text; returns when the site has confirmed it.</summary>
    private async Task WriteAsync(HttpClient editor, string text)
    {
        var form = await editor.GetStringAsync(new Uri(TextByHand, UriKind.Relative), _cancellation);
        await PostAsync(editor, TextByHand, TextByHand, ("text", text), ("seen", form.Split("name=\"seen\" value=\"")[1].Split('"')[0]));
    }

    private static async Task<bool> HasAnsweredAsync(Task writing)
    {
        try
        {
            await writing;
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Checks that one of two texts is stored, and that the search finds it and not the other.</summary>
    /// <returns>The stored text.</returns>
    private async Task<string> SeeStoredAsync(HttpClient editor, string answered, string half)
    {
        var form = await editor.GetStringAsync(new Uri(TextByHand, UriKind.Relative), _cancellation);
        var stored = form.Split("<textarea")[1].Split('>')[1].Split('<')[0].Trim();
        Assert.Contains(stored, new[] { answered, half });
        foreach (var text in new[] { answered, half }.Where(text => text.Length > 0))
        {
            await Eventually.SeeAsync(
                () => editor.GetStringAsync(new Uri($"/api/search?culture=en&as=typed&q={text}", UriKind.Relative), _cancellation),
                json => JsonDocument.Parse(json).RootElement.GetProperty("total").GetInt32() == (text == stored ? 1 : 0),
                $"{text} is found as often as it is stored",
                _cancellation);
        }

        return stored;
    }

    private async Task PostAsync(HttpClient visitor, string page, string address, params (string Name, string Value)[] fields)
    {
        var html = await visitor.GetStringAsync(new Uri(page, UriKind.Relative), _cancellation);
        var token = html.Split("name=\"__RequestVerificationToken\"")[1].Split("value=\"")[1].Split('"')[0];
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).ToDictionary(field => field.Item1, field => field.Item2));
        using var answer = await visitor.PostAsync(new Uri(address, UriKind.Relative), form, _cancellation);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
    }

    private async Task FindAsync(Uri address, string culture, string word)
    {
        using var client = new HttpClient { BaseAddress = address };
        await Eventually.SeeAsync(
            () => client.GetStringAsync(new Uri($"/{culture}/search?q={Uri.EscapeDataString(word)}", UriKind.Relative), _cancellation),
            page => page.Contains("<article", StringComparison.Ordinal),
            $"{word} is found",
            _cancellation);
    }
}
