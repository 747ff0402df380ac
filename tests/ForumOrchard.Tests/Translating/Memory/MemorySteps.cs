using System.Net.Http.Headers;
using AngleSharp.Dom;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using ForumOrchard.Translations.Memory;
using ForumOrchard.Translations.Memory.Building;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Tests.Translating.Memory;

/// <summary>Uses the translation memory as a translator does.</summary>
internal sealed class MemorySteps(ForumSite site, HttpClient editor)
{
    /// <summary>Builds the memory of what the site has.</summary>
    public async Task BuildAsync()
    {
        await site.InScopeAsync(services => services.GetRequiredService<MemoryBuild>().BeginAsync());
        await site.InScopeAsync(_ => MemoryBuild.GoOnAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken));
    }

    /// <summary>A published item whose translation is begun.</summary>
    /// <returns>Id of the translation.</returns>
    public async Task<string> BeginAsync(string title, string html, string from = "ru", string into = "en")
    {
        var original = string.Empty;
        await site.InScopeAsync(async services => original = await SideBySideSteps.AddAsync(services, from, Guid.NewGuid().ToString("N")[..26], title, html));
        using var answer = await editor.PostFormAsync($"/Admin/Translations/{original}/Begin", (await editor.OpenAsync("/Admin/Translations")).Token(), ("culture", into));
        return answer.RequestMessage!.RequestUri!.AbsolutePath.Split('/')[^2];
    }

    public Task<IDocument> OpenAsync(string id) => editor.OpenAsync($"/Admin/Translations/{id}/Texts");

    /// <summary>Translates a sentence of the page and confirms it.</summary>
    public async Task<IDocument> ConfirmAsync(string id, int at, string text) =>
        await editor.PressAsync((await OpenAsync(id)).QuerySelectorAll(".unit")[at].QuerySelector("[name=confirm]")!, [($"units[{at}].Text", text)]);

    /// <summary>Score and text of what is offered for a sentence.</summary>
    public static IEnumerable<(string Score, string Text)> Offered(IDocument page, int at) => page.QuerySelectorAll(".unit")[at].QuerySelectorAll(".suggestions ol > li")
        .Select(one => (one.QuerySelector(".badge")!.TextContent, one.QuerySelector("[data-suggestion]")!.TextContent));

    public async Task<IReadOnlyList<(string Score, string Text)>> OfferedAsync(string id, int at) => [.. Offered(await OpenAsync(id), at)];

    /// <summary>A published item in Russian and English, as a recipe brings it.</summary>
    public async Task<(string Set, string Russian, string English)> AddPairAsync((string Title, string Html) russian, (string Title, string Html) english)
    {
        var (set, ids) = (Guid.NewGuid().ToString("N")[..26], new List<string>());
        await site.InScopeAsync(async services =>
        {
            ids.Add(await SideBySideSteps.AddAsync(services, "ru", set, russian.Title, russian.Html));
            ids.Add(await SideBySideSteps.AddAsync(services, "en", set, english.Title, english.Html));
        });
        return (set, ids[0], ids[1]);
    }

    public Task ChangeAsync(string id, Func<IContentManager, ContentItem, Task> change) => site.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        await change(contents, (await contents.GetAsync(id, VersionOptions.Latest))!);
    });

    /// <summary>What would become of a TMX file.</summary>
    public async Task<IDocument> UploadAsync(string name, byte[] content)
    {
        const string Address = "/Admin/Translations/Memory/Import";
        var token = (await editor.OpenAsync(Address)).Token();
        using var form = new MultipartFormDataContent { { new StringContent(token.Value), token.Name } };
        using var file = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        form.Add(file, "file", name);
        using var answer = await editor.PostAsync(new Uri(Address, UriKind.Relative), form, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return SharedSite.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>All that the memory has.</summary>
    public async Task<IReadOnlyList<MemoryPair>> AllAsync()
    {
        IReadOnlyList<MemoryPair> pairs = [];
        await site.InScopeAsync(async services => pairs = [.. await services.GetRequiredService<ISession>().Query<MemoryPair>().ListAsync()]);
        return pairs;
    }
}
