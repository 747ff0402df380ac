using System.Globalization;
using System.Text.Json;
using OrchardCore.Search.Lucene.Model;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>Metadata that Lucene commits together with the documents, so that both always match.</summary>
/// <param name="Settings">The settings that the index was built with.</param>
/// <param name="Position">The number of the last log record in the index; all earlier ones are in it too.</param>
/// <param name="Utc">Time of the commit.</param>
internal sealed record IndexNote(LuceneIndexSettings Settings, long Position, DateTime Utc)
{
    private const string PositionKey = "record";
    private const string SettingsKey = "settings";
    private const string TimeKey = "utc";

    /// <summary>A key for comparing settings.</summary>
    public static string FingerprintOf(LuceneIndexSettings settings) => JsonSerializer.Serialize(settings);

    /// <summary>Null if the data is not such metadata.</summary>
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
