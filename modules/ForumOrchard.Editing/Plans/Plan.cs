using System.Globalization;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Plans;

/// <summary>
/// What a part of Orchard Core's features PublishLater and ArchiveLater schedules for an item. It is read by its name: not every site has these features.
/// </summary>
/// <param name="Part">The part.</param>
/// <param name="Member">Its moment, in UTC.</param>
/// <param name="Input">What its editor calls the input for it, in the site's time zone.</param>
/// <param name="Buttons">What its editor calls its buttons.</param>
/// <param name="Button">The button that schedules.</param>
internal sealed record Plan(string Part, string Member, string Input, string Buttons, string Button)
{
    public static Plan Publish { get; } = new("PublishLaterPart", "ScheduledPublishUtc", "ScheduledPublishLocalDateTime", "submit.Save", "submit.PublishLater");

    public static Plan Withdraw { get; } = new("ArchiveLaterPart", "ScheduledArchiveUtc", "ScheduledArchiveLocalDateTime", "submit.Publish", "submit.ArchiveLater");

    /// <summary>The moment; null for none.</summary>
    public DateTime? Of(ContentItem item) => Of(PartOf(item));

    /// <summary>The moment that a part holds; null for none.</summary>
    public DateTime? Of(JsonObject? part) => part?[Member]?.ToString() is { } text
        && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    /// <summary>Takes it back.</summary>
    public void Clear(ContentItem item)
    {
        if (PartOf(item)?.DeepClone() is JsonObject part)
        {
            part[Member] = null;

            // Removed first: the item remembers parts that were read.
            item.Remove(Part);
            ((JsonObject)item.Content)[Part] = part;
        }
    }

    private JsonObject? PartOf(ContentItem item) => ((JsonObject)item.Content)[Part] as JsonObject;
}
