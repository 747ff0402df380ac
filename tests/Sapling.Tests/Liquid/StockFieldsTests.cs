using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Markdown.Fields;
using OrchardCore.Media.Fields;
using Sapling.Tests.Display;

namespace Sapling.Tests.Liquid;

/// <summary>Stock fields without another test: read as in recipes, validated and shown by their stock templates, except translations, which need the localization feature.</summary>
public sealed class StockFieldsTests : IAsyncLifetime
{
    private const string Item = """
        {
          "ContentItemId": "4case00000000000000000000a", "ContentType": "Case", "DisplayText": "Case", "Latest": true, "Published": true,
          "Case": {
            "Text": { "Markdown": "**Bold** <script>alert(1)</script>" },
            "When": { "Value": "2026-03-08T21:30:00Z" },
            "Files": { "Paths": [ "reports/shadow.pdf", "photo.jpg" ], "MediaTexts": [ "Shadow <report>", "" ] },
            "Sources": { "ContentItemIds": [ "4page00000000000000000000b", "4gone00000000000000000000a", "4page00000000000000000000a" ] },
            "Programs": { "LocalizationSets": [ "4set000000000000000000000a" ] }
          }
        }
        """;

    private static readonly string[] _pages =
    [
        """{ "ContentItemId": "4page00000000000000000000a", "ContentType": "Page", "DisplayText": "First", "Latest": true, "Published": true, "AutoroutePart": { "Path": "en/first" } }""",
        """{ "ContentItemId": "4page00000000000000000000b", "ContentType": "Page", "DisplayText": "Second & last", "Latest": true, "Published": true, "AutoroutePart": { "Path": "en/second" } }""",
    ];

    private DisplaySite _site = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await StockSite.CreateAsync();
        await _site.Content.InScopeAsync(async services =>
        {
            var definitions = services.GetRequiredService<IContentDefinitionManager>();
            await definitions.AlterPartDefinitionAsync("Case", part => part
                .WithField("Text", field => field.OfType(nameof(MarkdownField)).WithDisplayName("Text"))
                .WithField("When", field => field.OfType(nameof(DateTimeField)).WithDisplayName("When").WithSettings(new DateTimeFieldSettings { Required = true }))
                .WithField("Files", field => field.OfType(nameof(MediaField)).WithDisplayName("Files"))
                .WithField("Sources", field => field.OfType(nameof(ContentPickerField)).WithDisplayName("Sources").WithSettings(new ContentPickerFieldSettings { Multiple = true }))
                .WithField("Programs", field => field.OfType(nameof(LocalizationSetContentPickerField)).WithDisplayName("Programs")
                    .WithSettings(new LocalizationSetContentPickerFieldSettings { Required = true })));
            await definitions.AlterTypeDefinitionAsync("Case", type => type.WithPart("Case"));
            await definitions.AlterTypeDefinitionAsync("Page", type => type.WithPart("AutoroutePart"));
        });
        await _site.ImportAsync([.. _pages, Item]);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public void Fields_AsARecipeHasThem_AreReadAndWrittenTheSame()
    {
        var item = JsonSerializer.Deserialize<ContentItem>(Item)!;

        Assert.Equal("**Bold** <script>alert(1)</script>", item.Get<ContentPart>("Case")!.Get<MarkdownField>("Text")!.Markdown);
        Assert.Equal(new DateTime(2026, 3, 8, 21, 30, 0, DateTimeKind.Utc), item.Get<ContentPart>("Case")!.Get<DateTimeField>("When")!.Value);
        Assert.Equal(["reports/shadow.pdf", "photo.jpg"], item.Get<ContentPart>("Case")!.Get<MediaField>("Files")!.Paths);
        Assert.Equal(["Shadow <report>", ""], item.Get<ContentPart>("Case")!.Get<MediaField>("Files")!.MediaTexts!);
        Assert.Equal(3, item.Get<ContentPart>("Case")!.Get<ContentPickerField>("Sources")!.ContentItemIds.Length);
        Assert.Equal(["4set000000000000000000000a"], item.Get<ContentPart>("Case")!.Get<LocalizationSetContentPickerField>("Programs")!.LocalizationSets);

        using var before = JsonDocument.Parse(Item);
        using var after = JsonDocument.Parse(JsonSerializer.Serialize(item));
        Assert.True(JsonElement.DeepEquals(before.RootElement.GetProperty("Case"), after.RootElement.GetProperty("Case")));
    }

    [Fact]
    public async Task Markdown_Shown_IsHtmlWithoutScript()
    {
        var field = await FieldAsync("Text");

        Assert.Equal("Bold", field.QuerySelector("strong")!.TextContent);
        Assert.Null(field.QuerySelector("script"));
    }

    [Fact]
    public async Task DateTime_Shown_IsOnTheSitesClockAndInUtcForMachines()
    {
        var time = (await FieldAsync("When")).QuerySelector("time")!;

        Assert.Equal("2026-03-08T21:30:00Z", time.GetAttribute("datetime"));
        Assert.Contains("3:30", time.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Media_Shown_LinksEachFileByItsTextOrPath()
        => Assert.Equal(
            [("/media/reports/shadow.pdf", "Shadow <report>"), ("/media/photo.jpg", "photo.jpg")],
            Links(await FieldAsync("Files")));

    [Fact]
    public async Task ContentPicker_Shown_LinksWhatIsThereInTheChosenOrder()
        => Assert.Equal([("/en/second", "Second & last"), ("/en/first", "First")], Links(await FieldAsync("Sources")));

    [Fact]
    public async Task Fields_LeftEmptyOrOverfull_AreRefused() => await _site.Content.ContentAsync(async contents =>
    {
        var item = await contents.NewAsync("Case");
        item.Content.Case.When.Value = null;
        item.Alter<ContentPart>("Case", part => part.Apply("Programs", new LocalizationSetContentPickerField { LocalizationSets = [] }));

        var empty = await contents.ValidateAsync(item);
        Assert.Equal(["A value is required for Programs.", "A value is required for When."], empty.Errors.Select(error => error.ErrorMessage).Order());

        item.Alter<ContentPart>("Case", part =>
        {
            part.Apply("When", new DateTimeField { Value = DateTime.UnixEpoch });
            part.Apply("Programs", new LocalizationSetContentPickerField { LocalizationSets = ["a", "b"] });
        });
        Assert.Equal("The Programs field cannot contain more than one item.", Assert.Single((await contents.ValidateAsync(item)).Errors).ErrorMessage);
    });

    private static (string?, string)[] Links(IElement field) => [.. field.QuerySelectorAll("a").Select(link => (link.GetAttribute("href"), link.TextContent))];

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private async Task<IElement> FieldAsync(string name)
    {
        var html = await _site.RenderAsync("{% assign item = '4case00000000000000000000a' | content_item_id %}{{ item | shape_build_display | shape_render }}");
        return Parse(html).QuerySelector($".field-name-{name.ToLowerInvariant()}") ?? throw new InvalidOperationException($"No field {name} in {html}");
    }
}
