using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using OrchardCore.Html.Models;
using OrchardCore.Indexing;
using OrchardCore.Search.Lucene;
using OrchardCore.Search.Lucene.Model;
using OrchardCore.Title.Models;
using Sapling.Content.Localization;
using Sapling.Features.ContentLocalization;
using Sapling.Features.Search.Lucene.Indexes;
using Sapling.Tests.Content;

namespace Sapling.Tests.Search;

/// <summary>Content and its Lucene indexes over a new SQLite database, without a web server.</summary>
public sealed class SearchSite : IAsyncLifetime
{
    public const string Index = "notes";

    private readonly ContentSite _content = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("forum-search-").FullName;

    public TestClock Clock => _content.Clock;

    public IServiceProvider Services => _content.Services;

    public string IndexFolder => Path.Combine(_folder, "Sites", "Default", "Lucene", Index);

    /// <summary>Folder of the index files currently in use.</summary>
    public string FilesFolder => Services.GetRequiredService<LuceneIndexes>().Open(Index)!.Folder;

    /// <summary>Services that a test adds before first use of the site.</summary>
    public Action<IServiceCollection>? Configure { get; set; }

    public async ValueTask InitializeAsync()
    {
        _content.Configure = services =>
        {
            services.Configure<ShellOptions>(options => options.ShellsApplicationDataPath = _folder);
            services.AddSingleton(new ShellSettings());
            services.AddContentPart<LocalizationPart>().AddHandler<CultureHandler>();
            services.AddIndexProvider<LocalizedContentItemIndexProvider>();
            services.AddDataMigration<Features.ContentLocalization.Migrations>();
            services.AddScoped<IForeignDocuments, ForeignDocuments>();
            new Features.Indexing.Startup().ConfigureServices(services);
            new Features.Search.Lucene.Startup().ConfigureServices(services);
            services.AddScoped<IContentItemIndexHandler, NoteIndexHandler>();
            Configure?.Invoke(services);
        };
        await _content.DefineAsync("Note", "TitlePart", "HtmlBodyPart", "LocalizationPart");
        await _content.DefineAsync("Secret", "TitlePart");
        await UseIndexAsync(new LuceneIndexSettings { IndexName = Index, IndexedContentTypes = ["Note"] });
        await SynchronizeAsync();
    }

    public Task InScopeAsync(Func<IServiceProvider, Task> work) => _content.InScopeAsync(work);

    public Task UseIndexAsync(LuceneIndexSettings settings) =>
        InScopeAsync(services => services.GetRequiredService<LuceneIndexSettingsService>().UpdateIndexAsync(settings));

    public async Task<string> CreateAsync(string title, string html = "", string? culture = null, VersionOptions? version = null, string type = "Note")
    {
        var id = "";
        await _content.ContentAsync(async content =>
        {
            var item = await content.NewAsync(type);
            item.Alter<TitlePart>(part => part.Title = title);
            if (type == "Note")
            {
                item.Alter<HtmlBodyPart>(part => part.Html = html);
                item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = (culture, item.ContentItemId));
            }

            await content.UpdateAsync(item);
            await content.CreateAsync(item, version ?? VersionOptions.Published);
            id = item.ContentItemId;
        });
        return id;
    }

    /// <summary>Changes an item's title and publishes the item, or keeps it as a draft.</summary>
    public Task ChangeAsync(string id, string title, bool publish = true) => _content.ContentAsync(async content =>
    {
        var item = (await content.GetAsync(id, VersionOptions.DraftRequired))!;
        item.Alter<TitlePart>(part => part.Title = item.DisplayText = title);
        await content.UpdateAsync(item);
        await (publish ? content.PublishAsync(item) : content.SaveDraftAsync(item));
    });

    /// <summary>Publishes an item with another culture, or none.</summary>
    public Task MoveAsync(string id, string? culture) => _content.ContentAsync(async content =>
    {
        var item = (await content.GetAsync(id, VersionOptions.DraftRequired))!;
        item.Alter<LocalizationPart>(part => part.Culture = culture);
        await content.UpdateAsync(item);
        await content.PublishAsync(item);
    });

    /// <summary>Does nothing if it is not published.</summary>
    public Task UnpublishAsync(string id) => _content.ContentAsync(async content =>
    {
        if (await content.GetAsync(id) is { } item)
        {
            await content.UnpublishAsync(item);
        }
    });

    public Task RemoveAsync(string id) => _content.ContentAsync(async content =>
        await content.RemoveAsync((await content.GetAsync(id, VersionOptions.Latest))!));

    /// <summary>Does the worker's job after a commit.</summary>
    public async Task SynchronizeAsync(params string[] rebuilds)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await Services.GetRequiredService<LuceneIndexWorker>().SynchronizeAsync(rebuilds.ToHashSet(), cancellation);
    }

    /// <summary>The titles of items with a word in title or body, sorted.</summary>
    public async Task<string[]> FindAsync(string word, string index = Index)
    {
        string[] titles = [];
        await Services.GetRequiredService<LuceneIndexManager>().SearchAsync(index, searcher =>
        {
            var query = new BooleanQuery
            {
                { new TermQuery(new Term(NoteIndexHandler.TitleWords, word)), Occur.SHOULD },
                { new TermQuery(new Term(NoteIndexHandler.BodyWords, word)), Occur.SHOULD },
            };
            titles = [.. searcher.Search(query, 100).ScoreDocs
                .Select(hit => searcher.Doc(hit.Doc).Get(NoteIndexHandler.Title, CultureInfo.InvariantCulture))
                .Order(StringComparer.Ordinal)];
            return Task.CompletedTask;
        });
        return titles;
    }

    /// <inheritdoc cref="IndexDump.Of"/>
    public async Task<string[]> DumpAsync(string index = Index)
    {
        string[] lines = [];
        await Services.GetRequiredService<LuceneIndexManager>().SearchAsync(index, searcher =>
        {
            lines = IndexDump.Of(searcher.IndexReader);
            return Task.CompletedTask;
        });
        return lines;
    }

    /// <summary>Reopens the same database and folder like a new process.</summary>
    public async Task RestartAsync()
    {
        await _content.RestartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _content.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class CultureHandler : ContentPartHandler<LocalizationPart>
    {
        public override Task GetContentItemAspectAsync(ContentItemAspectContext context, LocalizationPart part) => context.ForAsync<CultureAspect>(aspect =>
        {
            if (!string.IsNullOrEmpty(part.Culture))
            {
                aspect.Culture = CultureInfo.GetCultureInfo(part.Culture);
                aspect.HasCulture = true;
            }

            return Task.CompletedTask;
        });
    }
}
