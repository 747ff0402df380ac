using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace Sapling.Content.Items;

/// <summary>
/// Manages items and their versions in the document session. This half creates and reads them; the others change their
/// state and import them. A handler's exception propagates, and the whole unit of work is rolled back.
/// </summary>
internal sealed partial class DefaultContentManager : IContentManager
{
    private readonly ISession _session;
    private readonly IContentManagerSession _known;
    private readonly IContentDefinitionManager _definitions;
    private readonly IContentItemIdGenerator _ids;
    private readonly IContentHandler[] _handlers;
    private readonly IEnumerable<IImportPreparation> _importPreparations;

    public DefaultContentManager(
        ISession session,
        IContentManagerSession known,
        IContentDefinitionManager definitions,
        IContentItemIdGenerator ids,
        IEnumerable<IContentHandler> handlers,
        IEnumerable<IImportPreparation> importPreparations)
    {
        _session = session;
        _known = known;
        _definitions = definitions;
        _ids = ids;
        _handlers = handlers.ToArray();
        _importPreparations = importPreparations;
    }

    public async Task<ContentItem> NewAsync(string contentType)
    {
        var definition = await _definitions.GetTypeDefinitionAsync(contentType);
        var item = new ContentItem { ContentType = definition?.Name ?? contentType };
        item.ContentItemId = _ids.GenerateUniqueId(item);

        var activating = new ActivatingContentContext(item)
        {
            ContentType = item.ContentType,
            Definition = definition ?? new ContentTypeDefinition(contentType, contentType),
        };

        var activated = new ActivatedContentContext(item);
        var initializing = new InitializingContentContext(item);
        await BeforeAsync(activating, static (handler, context) => handler.ActivatingAsync(context));
        await AfterAsync(activated, static (handler, context) => handler.ActivatedAsync(context));
        await BeforeAsync(initializing, static (handler, context) => handler.InitializingAsync(context));
        await AfterAsync(initializing, static (handler, context) => handler.InitializedAsync(context));
        return item;
    }

    public async Task<ContentItem?> GetAsync(string contentItemId, VersionOptions? options = null)
    {
        if (string.IsNullOrEmpty(contentItemId))
        {
            return null;
        }

        options ??= VersionOptions.Published;

        if (options.IsPublished && _known.RecallPublishedItemId(contentItemId, out var known))
        {
            return known;
        }

        var item = await FindAsync(contentItemId, options);

        if (item is null)
        {
            return null;
        }

        item = await LoadAsync(item);
        return options.IsDraftRequired && item.Published ? await DraftOfAsync(item) : item;
    }

    public async Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = null)
    {
        var ids = contentItemIds.Where(id => !string.IsNullOrEmpty(id)).Distinct(StringComparer.Ordinal).ToArray();
        options ??= VersionOptions.Published;
        var found = new Dictionary<string, ContentItem>(StringComparer.Ordinal);

        if (options.IsPublished)
        {
            foreach (var id in ids)
            {
                if (_known.RecallPublishedItemId(id, out var known))
                {
                    found[id] = known;
                }
            }
        }

        foreach (var batch in ids.Where(id => !found.ContainsKey(id)).Chunk(ImportBatchSize))
        {
            var query = options switch
            {
                { IsPublished: true } => _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(batch) && index.Published),
                { IsDraft: true, IsDraftRequired: false } => _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(batch) && index.Latest && !index.Published),
                _ => _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(batch) && index.Latest),
            };

            foreach (var item in await query.ListAsync())
            {
                var loaded = await LoadAsync(item);
                found[loaded.ContentItemId] = options.IsDraftRequired && loaded.Published ? await DraftOfAsync(loaded) : loaded;
            }
        }

        return ids.Where(found.ContainsKey).Select(id => found[id]).ToList();
    }

    public async Task<ContentItem?> GetVersionAsync(string contentItemVersionId)
    {
        var item = await _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId == contentItemVersionId).FirstOrDefaultAsync();
        return item is null ? null : await LoadAsync(item);
    }

    public async Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId)
    {
        var versions = await _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId).ListAsync();
        return await this.LoadAsync(versions);
    }

    public async Task<ContentItem> LoadAsync(ContentItem contentItem)
    {
        if (_known.RecallVersionId(contentItem.Id, out var known))
        {
            return known;
        }

        // Stored before the handlers run, so that one that reads the item again gets this instance.
        _known.Store(contentItem);
        var context = new LoadContentContext(contentItem);
        await BeforeAsync(context, static (handler, c) => handler.LoadingAsync(c));
        await AfterAsync(context, static (handler, c) => handler.LoadedAsync(c));
        return contentItem;
    }

    public async Task<ContentValidateResult> ValidateAsync(ContentItem contentItem)
    {
        var context = new ValidateContentContext(contentItem);
        await BeforeAsync(context, static (handler, c) => handler.ValidatingAsync(c));
        await AfterAsync(context, static (handler, c) => handler.ValidatedAsync(c));
        return context.ContentValidateResult;
    }

    public async Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect)
    {
        if (content?.ContentItem is { } item)
        {
            var context = new ContentItemAspectContext { ContentItem = item, Aspect = aspect! };
            await BeforeAsync(context, static (handler, c) => handler.GetContentItemAspectAsync(c));
        }

        return aspect;
    }

    private Task<ContentItem?> FindAsync(string contentItemId, VersionOptions options) => options switch
    {
        { IsPublished: true } => PublishedAsync(contentItemId),
        { IsDraft: true, IsDraftRequired: false } =>
            _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Latest && !index.Published).FirstOrDefaultAsync(),
        _ => LatestAsync(contentItemId),
    };

    private Task<ContentItem?> PublishedAsync(string contentItemId) =>
        _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Published).FirstOrDefaultAsync();

    private Task<ContentItem?> LatestAsync(string contentItemId) =>
        _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Latest).FirstOrDefaultAsync();

    private async Task BeforeAsync<TContext>(TContext context, Func<IContentHandler, TContext, Task> call)
    {
        foreach (var handler in _handlers)
        {
            await call(handler, context);
        }
    }

    private async Task AfterAsync<TContext>(TContext context, Func<IContentHandler, TContext, Task> call)
    {
        for (var i = _handlers.Length - 1; i >= 0; i--)
        {
            await call(_handlers[i], context);
        }
    }
}
