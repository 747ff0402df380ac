using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Flows.Models;
using OrchardCore.Title.Models;

namespace Sapling.Tests.Content;

public sealed class ContentElementTests
{
    private const string Json = """
        {
          "ContentItemId": "4k3v8q2m1n0p9r7s6t5w4x3y2z", "ContentType": "Publication", "DisplayText": "Shadow report",
          "TitlePart": { "Title": "Shadow report", "FromAnotherModule": 7 },
          "ReportPart": { "Authors": { "Text": "Ibraeva, Gulnara", "Note": "kept" }, "Labels": { "en": "Report", "ru": "Отчёт" }, "Pages": 48 },
          "UnknownPart": { "Deep": { "Er": [ 1, null, "x" ] } }
        }
        """;

    [Fact]
    public void As_PartThatIsThere_HasItsPropertiesAndItsItem()
    {
        var item = Parse(Json);

        var part = item.As<TitlePart>()!;

        Assert.Equal("Shadow report", part.Title);
        Assert.Same(item, part.ContentItem);
        Assert.Equal(7, (long)part.Content.FromAnotherModule);
    }

    [Fact]
    public void As_AskedTwice_GivesOneInstance()
    {
        var item = Parse(Json);

        Assert.Same(item.As<TitlePart>(), item.As<TitlePart>());
    }

    [Fact]
    public void As_AnyKindOfMember_IsReadAsTheSerializerReadsIt()
    {
        const string Data = """
            {
              "text": "other case", "Flag": true, "Number": "12.50", "When": "2026-03-08T09:00:00Z", "Day": null, "Kind": "Center", "Names": ["a", "b"],
              "Nested": { "Value": 3 }, "Field": { "Value": 2024.0 }, "Items": [ { "ContentType": "Page" } ]
            }
            """;
        var item = Parse($$"""{ "AllPart": {{Data}} }""");

        var read = item.As<AllPart>()!;

        Assert.Equal(
            ("other case", true, 12.50m, new DateTime(2026, 3, 8, 9, 0, 0, DateTimeKind.Utc), null, FlowAlignment.Center),
            (read.Text, read.Flag, read.Number, read.When, read.Day, read.Kind));
        Assert.Equal(["a", "b"], read.Names);
        Assert.Equal(3, read.Nested!.Value);
        Assert.Equal(2024m, read.Field.Value);
        Assert.Same(item, read.Field.ContentItem);
        Assert.Equal("Page", Assert.Single(read.Items).ContentType);
        Assert.Equal("default", read.Missing);
    }

    [Fact]
    public void As_ValueOfAnotherKind_Throws() =>
        Assert.Throws<JsonException>(() => Parse("""{ "AllPart": { "Number": "many" } }""").As<AllPart>());

    [Fact]
    public void As_PartThatIsNotThere_IsNull() => Assert.Null(Parse(Json).As<BagPart>());

    [Fact]
    public void Get_FieldOfTypedPart_IsThePropertysInstance()
    {
        var part = Parse(Json).As<ReportPart>()!;

        Assert.Same(part.Authors, part.Get<TextField>("Authors"));
        Assert.Equal("kept", (string)part.Authors.Content.Note);
    }

    [Fact]
    public void Apply_ChangedPart_KeepsWhatTheClassDoesNotKnow()
    {
        var item = Parse(Json);

        item.Alter<TitlePart>(part => part.Title = "Alternative report");
        item.Alter<ReportPart>(part => part.Authors.Text = "Somebody else");

        var json = JsonSerializer.SerializeToNode(item)!;
        Assert.Equal("Alternative report", (string?)json["TitlePart"]!["Title"]);
        Assert.Equal(7, (int)json["TitlePart"]!["FromAnotherModule"]!);
        Assert.Equal("Somebody else", (string?)json["ReportPart"]!["Authors"]!["Text"]);
        Assert.Equal("kept", (string?)json["ReportPart"]!["Authors"]!["Note"]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json)!["UnknownPart"], json["UnknownPart"]));
    }

    [Fact]
    public void Apply_EntryTakenOutOfDictionary_IsGone()
    {
        var item = Parse(Json);

        item.Alter<ReportPart>(part => part.Labels.Remove("ru"));

        Assert.Equal("""{"en":"Report"}""", item.Data["ReportPart"]!["Labels"]!.ToJsonString());
    }

    [Fact]
    public void Apply_PropertySetToNull_IsTakenOut()
    {
        var item = Parse(Json);

        item.Alter<TitlePart>(part => part.Title = null);

        Assert.False(item.Data["TitlePart"]!.AsObject().ContainsKey("Title"));
    }

    [Fact]
    public void Apply_NotCalled_KeepsNothing()
    {
        var item = Parse(Json);

        item.As<TitlePart>()!.Title = "Never applied";

        Assert.Equal("Shadow report", (string?)item.Data["TitlePart"]!["Title"]);
    }

    [Fact]
    public void ApplyPart_ReadByName_IsKeptUnderThatName()
    {
        var item = new ContentItem();
        item.Weld("Services", new BagPart());

        var bag = item.Get<BagPart>("Services")!;
        bag.ContentItems.Add(new ContentItem { ContentType = "Service" });
        bag.Apply();

        Assert.Single(item.Data["Services"]!["ContentItems"]!.AsArray());
        Assert.False(item.Has<BagPart>());
    }

    [Fact]
    public void Weld_PartThatIsThere_ChangesNothing()
    {
        var item = Parse(Json);

        item.Weld(new TitlePart { Title = "Other" });

        Assert.Equal("Shadow report", item.As<TitlePart>()!.Title);
    }

    [Fact]
    public void GetOrCreate_PartThatIsNotThere_IsNotAddedUntilApplied()
    {
        var item = new ContentItem();

        var part = item.GetOrCreate<TitlePart>();
        Assert.False(item.Has<TitlePart>());

        part.Title = "Now";
        item.Apply(part);
        Assert.Same(part, item.As<TitlePart>());
    }

    [Fact]
    public void Content_Dynamic_ReadsAndWritesTheJson()
    {
        var item = Parse(Json);

        item.Content.TitlePart.Title = "By hand";
        item.Content.NewPart = new JsonObject { ["Value"] = 3 };

        Assert.Equal("By hand", (string)item.Content.TitlePart.Title);
        Assert.Equal(3, (int)item.Content.NewPart.Value);
        Assert.Null(item.Content.Nothing);
        Assert.Equal(3, item.Content.UnknownPart.Deep.Er.Count);
    }

    [Fact]
    public void Remove_Part_TakesItAway()
    {
        var item = Parse(Json);

        item.Remove<TitlePart>();

        Assert.Null(item.As<TitlePart>());
        Assert.False(item.Has("TitlePart"));
    }

    [Fact]
    public void Merge_WithAnotherItem_AddsAndReplacesButDropsNothing()
    {
        var item = Parse(Json);
        var old = item.As<TitlePart>();

        item.Merge(new { DisplayText = "New", TitlePart = new { Title = "New" } });

        Assert.Equal("New", item.DisplayText);
        Assert.Equal("New", item.As<TitlePart>()!.Title);
        Assert.NotSame(old, item.As<TitlePart>());
        Assert.Equal("4k3v8q2m1n0p9r7s6t5w4x3y2z", item.ContentItemId);
        Assert.True(item.Has("UnknownPart"));
    }

    private static ContentItem Parse(string json) => JsonSerializer.Deserialize<ContentItem>(json)!;

    public sealed class AllPart : ContentPart
    {
        public string? Text { get; set; }

        public bool Flag { get; set; }

        public decimal Number { get; set; }

        public DateTime? When { get; set; }

        public DateTime? Day { get; set; } = DateTime.UnixEpoch;

        public FlowAlignment Kind { get; set; }

        public string[] Names { get; set; } = [];

        public Inner? Nested { get; set; }

        public NumericField Field { get; set; } = new();

        public List<ContentItem> Items { get; set; } = [];

        public string Missing { get; set; } = "default";

        public sealed record Inner(int Value);
    }

    public sealed class ReportPart : ContentPart
    {
        public TextField Authors { get; set; } = new();

        public Dictionary<string, string> Labels { get; set; } = [];
    }
}
