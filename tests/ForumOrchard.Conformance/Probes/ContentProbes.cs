using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;
using static ForumOrchard.Conformance.Probes.ProbeItems;

namespace ForumOrchard.Conformance.Probes;

/// <summary>Items: made, read, titled.</summary>
internal sealed class ContentProbes : IProbes
{
    public IEnumerable<Probe> All =>
    [
        new("content/type that is not defined", async services => Describe(await Contents(services).NewAsync("NoSuchType"))),
        new("content/item that is not there", async services => Describe(await Contents(services).GetAsync("none"))),
        new("content/items in the order asked for", async services =>
        {
            var (a, b, c) = (await CreateAsync("A"), await CreateAsync("B"), await CreateAsync("C"));
            var found = await Contents(services).GetAsync([c, a, "none", b]);
            return string.Join(' ', found.Select(item => item.DisplayText));
        }),
        new("content/display text follows the title", async services =>
        {
            var item = await Contents(services).NewAsync("Thing");
            item.Alter<TitlePart>(part => part.Title = "Title");
            var before = item.DisplayText;
            await Contents(services).UpdateAsync(item);
            return $"{before ?? "null"} {item.DisplayText}";
        }),
        new("content/display text when only created", async services =>
        {
            var item = await Contents(services).NewAsync("Thing");
            item.Alter<TitlePart>(part => part.Title = "Title");
            await Contents(services).CreateAsync(item, VersionOptions.Published);
            return item.DisplayText ?? "null";
        }),
        new("content/display text beside another title", services => TitledAsync(services, contents => contents.UpdateAsync)),
        new("content/display text beside another title, created", services => TitledAsync(services, contents => item => contents.CreateAsync(item, VersionOptions.Published))),
        new("content/display text beside another title, imported", services => TitledAsync(services, contents => item => contents.ImportAsync([item]))),
        new("content/display text of an item without a title", services => TitledAsync(services, contents => contents.UpdateAsync, title: null)),
        new("content/part that is missing", async services =>
        {
            var item = await Contents(services).NewAsync("Fussy");
            return $"{item.TryGet<HtmlBodyPart>(out _)} {item.Has<HtmlBodyPart>()} {item.GetOrCreate<HtmlBodyPart>() is not null}";
        }),
    ];

    private static async Task<string?> TitledAsync(IServiceProvider services, Func<IContentManager, Func<ContentItem, Task>> make, string? title = "Title")
    {
        var item = await Contents(services).NewAsync("Thing");
        item.Latest = item.Published = true;
        item.DisplayText = "Display text";
        item.Alter<TitlePart>(part => part.Title = title);
        await make(Contents(services))(item);
        return $"{item.DisplayText} | {Get<TitlePart>(item)?.Title}";
    }
}
