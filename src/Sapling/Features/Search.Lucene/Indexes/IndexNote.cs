using System.Globalization;
using System.Text.Json;
using OrchardCore.Search.Lucene.Model;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>What Lucene commits beside the documents, so that it cannot be at odds with them.</summary>
/// <param name="Settings">By which the index was built.</param>
/// <param name="Position">The number of the last record of the log that is in the index, as are all before it.</param>
/// <param name="Utc">When this was committed.</param>
internal sealed record IndexNote(LuceneIndexSettings Settings, long Position, DateTime Utc)
{
    private const string PositionKey = "record";
    private const string SettingsKey = "settings";
    private const string TimeKey = "utc";

    /// <summary>Tells settings apart.</summary>
    public static string FingerprintOf(LuceneIndexSettings settings) => JsonSerializer.Serialize(settings);

    /// <summary>Null where the data are not such a note.</summary>
    public static IndexNote? Read(string indexName, IDictionary<string, string> data)
    {
        if (!data.TryGetValue(SettingsKey, out var json)
            || !data.TryGetValue(PositionKey, out var record) || !long.TryParse(record, CultureInfo.InvariantCulture, out var position)
            || !data.TryGetValue(TimeKey, out var time) || !DateTime.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var utc)
            || JsonSerializer.Deserialize<LuceneIndexSettings>(json) is not { } settings)
        {
            return null;
        }

        settings.IndexName = indexName;
        return new IndexNote(settings, position, utc);
    }

    public Dictionary<string, string> ToData() => new()
    {
        [PositionKey] = Position.ToString(CultureInfo.InvariantCulture),
        [SettingsKey] = FingerprintOf(Settings),
        [TimeKey] = Utc.ToString("O", CultureInfo.InvariantCulture),
    };
}
