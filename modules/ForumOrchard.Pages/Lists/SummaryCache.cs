using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Environment.Cache;

namespace ForumOrchard.Pages.Lists;

/// <summary>
/// Keeps the summaries of published items as they were rendered, and which of them a list has, for the next visitor. They are the same for everybody. A summary may show
/// the name of a term or of another item, so every change of content ends them all.
/// </summary>
public sealed class SummaryCache(ISignal signal, IHttpContextAccessor http, HtmlEncoder encoder) : ITagRemovedEventHandler, IDisposable
{
    /// <summary>Sent after a published item has changed.</summary>
    internal const string Signal = "ForumOrchard.Pages.Summaries";

    /// <summary>In characters: whoever turns over all pages of a large list does not fill the memory.</summary>
    private const int Limit = 4_000_000;

    /// <summary>For what nobody signals, such as another time zone of the site on Orchard Core.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _memory = new(new MemoryCacheOptions { SizeLimit = Limit });

    /// <summary>Where the summaries are shown: their language and the beginning of their links.</summary>
    private (string Culture, PathString PathBase) Place => (CultureInfo.CurrentUICulture.Name, http.HttpContext?.Request.PathBase ?? PathString.Empty);

    /// <inheritdoc/>
    public Task TagRemovedAsync(string tag, IEnumerable<string> keys) => signal.SignalTokenAsync(Signal);

    /// <inheritdoc/>
    public void Dispose() => _memory.Dispose();

    /// <summary>The summaries of a list. While all of them are kept, its items are not even read.</summary>
    /// <param name="list">Says which items the list has: equal names, equal items.</param>
    /// <param name="read">Reads the items.</param>
    /// <param name="build">Builds the summary of one.</param>
    internal async Task<IReadOnlyList<IShape>> GetAsync(string list, Func<Task<IEnumerable<ContentItem>>> read, Func<ContentItem, Task<IShape>> build)
    {
        var name = (list, Place);
        if (_memory.TryGetValue<SummaryKey[]>(name, out var keys) && keys!.Select(Find).ToArray() is var shapes && shapes.All(shape => shape is not null))
        {
            return shapes!;
        }

        var options = Options();
        var items = (await read()).ToList();
        if (items.TrueForAll(IsTheSameForAll))
        {
            _memory.Set(name, items.Select(KeyOf).ToArray(), options.SetSize(list.Length));
        }

        var built = new List<IShape>();
        foreach (var item in items)
        {
            built.Add(await GetAsync(item, build));
        }

        return built;
    }

    /// <summary>The summary of an item; if it is rendered, it is kept.</summary>
    internal async Task<IShape> GetAsync(ContentItem item, Func<ContentItem, Task<IShape>> build)
    {
        if (!IsTheSameForAll(item))
        {
            return await build(item);
        }

        var key = KeyOf(item);
        if (Find(key) is { } kept)
        {
            return kept;
        }

        var options = Options();
        var shape = await build(item);
        shape.Metadata.OnDisplayed(displayed =>
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            displayed.ChildContent?.WriteTo(text, encoder);
            var html = text.ToString();
            displayed.ChildContent = _memory.Set(key, new HtmlString(html), options.SetSize(html.Length));
        });
        return shape;
    }

    private static bool IsTheSameForAll(ContentItem item) => item.Published && item.ContentItemVersionId is not null;

    private SummaryKey KeyOf(ContentItem item) => new(item.ContentItemVersionId, item.ModifiedUtc, Place);

    /// <summary>What has its content already is not rendered.</summary>
    private Shape? Find(SummaryKey key) => _memory.TryGetValue<HtmlString>(key, out var kept) ? new Shape { Metadata = { Type = "Content", ChildContent = kept } } : null;

    /// <summary>Made before anything is read: a change in the meantime makes it stale.</summary>
    private MemoryCacheEntryOptions Options() => new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Lifetime }.AddExpirationToken(signal.GetToken(Signal));

    private readonly record struct SummaryKey(string VersionId, DateTime? ModifiedUtc, (string, PathString) Place);
}
