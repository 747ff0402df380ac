using System.Globalization;
using ForumOrchard.Attachments.Storage;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Publications.Models;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents.Indexing;
using OrchardCore.Media;
using OrchardCore.Search.Lucene;

namespace ForumOrchard.Tests.Attachments;

/// <summary>A site of its own for tests of attachments: they replace files and run the background tasks explicitly.</summary>
[CollectionDefinition(nameof(AttachmentsSite))]
public sealed class AttachmentsSite : ForumSite, ICollectionFixture<AttachmentsSite>
{
    /// <summary>Items with this title cannot be published.</summary>
    public const string Unpublishable = "Not to be published";

    private static int _count;

    private readonly Dictionary<string, HttpClient> _signedIn = [];

    public AttachmentsSite()
    {
        RunsBackgroundTasks = false;
        ChangeServices = services => services.AddScoped<IContentHandler, Refusal>();
    }

    /// <summary>The administrator, signed in once for all tests: the site limits sign-ins.</summary>
    public Task<HttpClient> EditorAsync(string culture) => OnceAsync(culture, () => this.SignInAsync(culture));

    /// <summary>A user with a role, signed in once for all tests.</summary>
    public Task<HttpClient> UserAsync(string role) => OnceAsync(role, () => this.SignInAsAsync(role));

    /// <summary>Writes a file to the media library, replacing an existing one.</summary>
    public Task UploadAsync(string path, byte[] content) => Services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync(path, new MemoryStream(content), overwrite: true);

    /// <summary>Adds an English publication with files.</summary>
    /// <returns>Its id.</returns>
    public Task<string> PublishAsync(params string[] paths) => AddPublicationAsync(VersionOptions.Published, _ => { }, paths);

    public Task<string> AddPublicationAsync(VersionOptions version, Action<ContentItem> fill, params string[] paths)
    {
        var number = Interlocked.Increment(ref _count);
        return this.AddAsync("Publication", string.Create(CultureInfo.InvariantCulture, $"en/publications/with-files-{number}"), version, item =>
        {
            item.Alter<PublicationPart>(part => (part.Files.Paths, part.Files.MediaTexts) = (paths, ["What the editor calls it"]));
            fill(item);
        });
    }

    /// <summary>Runs the site's task of every minute.</summary>
    public Task ReadAsync() => RunAsync<ReadAttachmentsTask>();

    /// <summary>Runs the site's task of every five minutes.</summary>
    public Task CheckAsync() => RunAsync<CheckAttachmentsTask>();

    /// <summary>Runs the site's daily task.</summary>
    public Task ForgetAsync() => RunAsync<ForgetAttachmentsTask>();

    /// <summary>A version of an item; null if there is none.</summary>
    public async Task<ContentItem?> VersionAsync(string contentItemId, VersionOptions version)
    {
        ContentItem? item = null;
        await InScopeAsync(async services => item = await services.GetRequiredService<IContentManager>().GetAsync(contentItemId, version));
        return item;
    }

    /// <summary>The stored text of a file; null if there is none.</summary>
    public async Task<KeptText?> KeptAsync(string path)
    {
        KeptText? kept = null;
        await InScopeAsync(async services => kept = await services.GetRequiredService<KeptTexts>().FindAsync(path));
        return kept;
    }

    /// <summary>The pages of an item in the index, with their addresses; null if the item is not in the index.</summary>
    public async Task<(string Text, string Address)[]?> PagesAsync(string contentItemId, string index = "forum-en")
    {
        (string, string)[]? pages = null;
        await Services.GetRequiredService<LuceneIndexManager>().SearchAsync(index, searcher =>
        {
            if (searcher.Search(new TermQuery(new Term(IndexingConstants.ContentItemIdKey, contentItemId)), 1).ScoreDocs is [var hit])
            {
                var document = searcher.Doc(hit.Doc);
                var texts = document.GetValues(SearchFields.Pages, CultureInfo.InvariantCulture);
                var addresses = document.GetValues(SearchFields.PageAddresses, CultureInfo.InvariantCulture);
                Assert.Equal(texts.Length, addresses.Length);
                pages = [.. texts.Zip(addresses)];
            }

            return Task.CompletedTask;
        });
        return pages;
    }

    /// <summary>Waits until the index has the expected content for the item.</summary>
    public Task UntilAsync(string contentItemId, Func<(string Text, string Address)[]?, bool> isSo) =>
        Eventually.SeeAsync(() => PagesAsync(contentItemId), isSo, "the index holds the pages", TestContext.Current.CancellationToken);

    private async Task<HttpClient> OnceAsync(string name, Func<Task<HttpClient>> signIn)
    {
        if (!_signedIn.TryGetValue(name, out var visitor))
        {
            _signedIn.Add(name, visitor = await signIn());
        }

        return visitor;
    }

    private Task RunAsync<TTask>()
        where TTask : IBackgroundTask =>
        InScopeAsync(services => services.GetServices<IBackgroundTask>().OfType<TTask>().Single().DoWorkAsync(services, TestContext.Current.CancellationToken));

    private sealed class Refusal : ContentHandlerBase
    {
        public override Task PublishingAsync(PublishContentContext context)
        {
            // The first publication must succeed.
            context.Cancel |= context.ContentItem.DisplayText == Unpublishable && context.PreviousItem is not null;
            return Task.CompletedTask;
        }
    }
}
