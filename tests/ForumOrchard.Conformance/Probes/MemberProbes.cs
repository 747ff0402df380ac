using System.Text.Json.Nodes;
using ForumOrchard.Conformance.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.Title.Models;

namespace ForumOrchard.Conformance.Probes;

/// <summary>Members that templates can read.</summary>
internal sealed class MemberProbes : IProbes
{
    public IEnumerable<Probe> All =>
    [
        LiquidProbe.Of("class that is not registered", "{{ Model.Name }}", new UnregisteredModel()),
        LiquidProbe.Of("class that is registered", "{{ Model.Name }}|{{ Model.name }}|{{ Model.Nothing }}|{{ Model.Unknown }}|{{ Model.Method }}", new RegisteredModel()),
        LiquidProbe.Of("class that is not registered in one that is", "{{ Model.Inner.Name }}", new RegisteredModel()),
        LiquidProbe.Of("record", "{{ Model.Name }}", new RegisteredRecord("name")),
        LiquidProbe.Of("anonymous class", "{{ Model.Name }}", new { Name = "name" }),
        LiquidProbe.Of("dictionaries", "{{ Model.Texts.en }}|{{ Model.Values.en }}|{{ Model.Values['en'] }}|{{ Model.Values.none }}", new RegisteredModel()),
        LiquidProbe.Of("lists", "{{ Model.Numbers[1] }}|{{ Model.Numbers.size }}|{{ Model.Numbers | join: ',' }}|{{ Model.Empty[0] }}|{% if Model.Empty %}yes{% endif %}", new RegisteredModel()),
        LiquidProbe.Of("localized text", "{{ Model.Label }}|{{ Model.Label | append: '!' }}|{{ Model.Label | raw }}|{{ Model.Label.Value }}", new RegisteredModel()),
        LiquidProbe.Of("moments and numbers", "{{ Model.Moment }}|{{ Model.Moment | date: '%Y-%m-%d' }}|{{ Model.NoMoment | date: '%Y' }}|{{ Model.Number }}|{{ Model.Moment.Year }}", new RegisteredModel()),
        LiquidProbe.Of("JSON", "{{ Model.name }}|{{ Model.list[0] }}|{{ Model.list.size }}|{{ Model.object.inner }}|{{ Model.number | plus: 1 }}", JsonNode.Parse("""{ "name": "<n>", "list": ["a", "b"], "object": { "inner": true }, "number": 2 }""")),

        LiquidProbe.Of("part that is not registered", "{{ Model.Plain }}|{{ Model.Text.Text }}|{{ Model.ContentItem.DisplayText }}|{{ Model.Content.Text.Text }}", UnregisteredAsync),
        LiquidProbe.Of("part that is registered", "{{ Model.Plain }}|{{ Model.Text.Text }}|{{ Model.ContentItem.DisplayText }}|{{ Model.Content.Text.Text }}", RegisteredAsync),
        LiquidProbe.Of("values of fields", "{{ Model.Html.Html }}|{{ Model.Number.Value }}|{{ Model.Flag.Value }}|{{ Model.Date.Value | date: '%Y-%m-%d' }}|{{ Model.Time.Value | date: '%Y-%m-%d' }}|{{ Model.Link.Url }}|{{ Model.Link.Text }}", RegisteredAsync),
        LiquidProbe.Of("media field", "{{ Model.Media.Paths[0] }}|{{ Model.Media.Paths.size }}|{{ Model.Media.MediaTexts[0] }}|{{ Model.Media.Content.Paths[0] }}", RegisteredAsync),
        LiquidProbe.Of("taxonomy field", "{{ Model.Terms.TermContentItemIds[0] }}|{{ Model.Terms.TaxonomyContentItemId }}", RegisteredAsync),
        LiquidProbe.Of("picker fields", "{{ Model.Items.ContentItemIds[0] }}|{{ Model.Sets.LocalizationSets[0] }}|{{ Model.Sets.Content.LocalizationSets[0] }}", RegisteredAsync),
        LiquidProbe.Of("fields from JSON", "{{ Model.Content.RegisteredPart.Media.Paths[0] }}|{{ Model.Content.RegisteredPart.Terms.TermContentItemIds | join: ',' }}|{{ Model.Content.RegisteredPart.Number.Value }}|{{ Model.Content.RegisteredPart.Flag.Value }}|{{ Model.Content.RegisteredPart.Date.Value }}", ItemAsync),
        LiquidProbe.Of("content item", "{{ Model.DisplayText }}|{{ Model.ContentType }}|{{ Model.Published }}|{{ Model.ContentItem.DisplayText }}|{{ Model.TitlePart.Title }}|{{ Model.Content.TitlePart.Title }}|{{ Model.Content['TitlePart'].Title }}|{{ Model.Content.NoPart.Value }}", ItemAsync),

        LiquidProbe.Of("shape", "{{ Model.Foo }}|{{ Model.Metadata.Type }}|{{ Model.Missing }}|{{ Model.Properties.Foo }}|{{ Model.Classes | join: ' ' }}|{{ Model.HasItems }}", async services =>
        {
            var shape = await services.GetRequiredService<IShapeFactory>().CreateAsync("Probe");
            shape.Properties["Foo"] = "foo";
            shape.Classes.Add("one");
            return shape;
        }),
        LiquidProbe.Of("shape of a class that is not registered", "{{ Model.Name }}|{{ Model.Metadata.Type }}|{{ Model.Properties.Foo }}", async services => await services.GetRequiredService<IShapeFactory>().CreateAsync<UnregisteredModel>("Probe", _ => { })),
        LiquidProbe.Of("shape of a class that is registered", "{{ Model.Name }}|{{ Model.Metadata.Type }}|{{ Model.Foo }}", async services =>
        {
            var shape = await services.GetRequiredService<IShapeFactory>().CreateAsync<RegisteredModel>("Probe", _ => { });
            shape.Properties["Foo"] = "foo";
            return shape;
        }),
    ];

    private static async Task<object?> UnregisteredAsync(IServiceProvider services)
    {
        var item = await NewAsync(services);
        item.Weld(new UnregisteredPart { Plain = "plain", Text = new TextField { Text = "text" } });
        return item.TryGet<UnregisteredPart>(out var part) ? part : null;
    }

    private static async Task<object?> RegisteredAsync(IServiceProvider services) =>
        (await ItemAsync(services) as ContentItem)!.TryGet<RegisteredPart>(out var part) ? part : null;

    private static async Task<object?> ItemAsync(IServiceProvider services)
    {
        var item = await NewAsync(services);
        item.Alter<RegisteredPart>(part =>
        {
            part.Plain = "plain";
            part.Text.Text = "text";
            part.Html.Html = "<p>html</p>";
            part.Number.Value = 12.5m;
            part.Flag.Value = true;
            part.Date.Value = new DateTime(2024, 8, 31);
            part.Time.Value = new DateTime(2024, 8, 31, 19, 30, 0, DateTimeKind.Utc);
            part.Link.Url = "https://example.org";
            part.Link.Text = "link";
            part.Media.Paths = ["a.png"];
            part.Media.MediaTexts = ["A"];
            part.Terms.TaxonomyContentItemId = "taxonomy";
            part.Terms.TermContentItemIds = ["t1", "t2"];
            part.Items.ContentItemIds = ["i1"];
            part.Sets.LocalizationSets = ["s1"];
        });
        return item;
    }

    private static async Task<ContentItem> NewAsync(IServiceProvider services)
    {
        var item = await services.GetRequiredService<IContentManager>().NewAsync("Thing");
        item.DisplayText = "<title>";
        item.Alter<TitlePart>(part => part.Title = "<title>");
        return item;
    }
}
