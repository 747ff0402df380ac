using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace Sapling.Tests.Content;

public sealed class ContentItemJsonTests
{
    private static readonly JsonSerializerOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Gen<DateTime?> _dates = Gen.DateTime.Select(date => (DateTime?)DateTime.SpecifyKind(date, DateTimeKind.Utc));

    private static readonly Gen<JsonNode?> _values = Gen.OneOf(
        Gen.String.Select(text => (JsonNode?)JsonValue.Create(text)),
        Gen.Int.Select(number => (JsonNode?)JsonValue.Create(number)),
        Gen.Bool.Select(value => (JsonNode?)JsonValue.Create(value)),
        Gen.String.Array[0, 3].Select(texts => (JsonNode?)new JsonArray(texts.Select(text => (JsonNode?)JsonValue.Create(text)).ToArray())),
        Gen.Const((JsonNode?)null));

    private static readonly Gen<JsonObject> _parts = Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 12], _values).Array[0, 5].Select(members =>
    {
        var part = new JsonObject();

        foreach (var (name, value) in members)
        {
            part[name] = value?.DeepClone();
        }

        return part;
    });

    [Fact]
    public void RoundTrip_AnyItem_LosesNothing()
    {
        var items = Gen.Select(_dates, _dates, Gen.Bool, Gen.Bool, Gen.String.Null(), Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 12], _parts).Array[0, 4]);

        items.Sample((created, published, isLatest, isPublished, text, parts) =>
        {
            var item = new ContentItem
            {
                ContentItemId = "4k3v8q2m1n0p9r7s6t5w4x3y2z",
                ContentType = "Any",
                DisplayText = text,
                Author = text,
                CreatedUtc = created,
                PublishedUtc = published,
                Latest = isLatest,
                Published = isPublished,
            };

            foreach (var (name, part) in parts)
            {
                item.Data["Part" + name] = part.DeepClone();
            }

            var json = JsonSerializer.Serialize(item);
            var read = JsonSerializer.Deserialize<ContentItem>(json)!;

            return JsonSerializer.Serialize(read) == json
                && read.CreatedUtc == created && read.PublishedUtc == published
                && read.DisplayText == text && read.Latest == isLatest && read.Published == isPublished
                && JsonNode.DeepEquals(read.Data, item.Data);
        });
    }

    [Fact]
    public void Write_Item_HasThePropertiesOfOrchardCoreInItsOrder()
    {
        var item = new ContentItem { ContentItemId = "a", ContentType = "Page", CreatedUtc = new DateTime(2026, 3, 8, 9, 0, 0, DateTimeKind.Utc) };
        item.Apply(new TitlePart { Title = "О нас" });

        Assert.Equal(
            """{"ContentItemId":"a","ContentItemVersionId":null,"ContentType":"Page","DisplayText":null,"Latest":false,"Published":false,"ModifiedUtc":null,"PublishedUtc":null,"CreatedUtc":"2026-03-08T09:00:00Z","Owner":null,"Author":null,"TitlePart":{"Title":"О нас"}}""",
            JsonSerializer.Serialize(item, _readable));
    }

    [Fact]
    public void Read_DateWithOffset_IsTakenToUtc() =>
        Assert.Equal(
            new DateTime(2026, 3, 8, 3, 0, 0, DateTimeKind.Utc),
            JsonSerializer.Deserialize<ContentItem>("""{"CreatedUtc":"2026-03-08T09:00:00+06:00"}""")!.CreatedUtc);

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"ContentItemId":5}""")]
    [InlineData("""{"CreatedUtc":"yesterday"}""")]
    [InlineData("""{"Latest":"yes"}""")]
    public void Read_WrongJson_Throws(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ContentItem>(json));

    [Fact]
    public void GenerateUniqueId_ManyIds_AreOf26CharactersOfTheAlphabet()
    {
        var generator = new Sapling.Content.Items.DefaultContentItemIdGenerator(new Sapling.Modules.Entities.RandomIdGenerator());
        var ids = Enumerable.Range(0, 1000).Select(_ => generator.GenerateUniqueId(new ContentItem())).ToHashSet();

        Assert.Equal(1000, ids.Count);
        Assert.All(ids, id => Assert.Matches("^[0-9a-hj-kmnp-tv-z]{26}$", id));
    }
}
