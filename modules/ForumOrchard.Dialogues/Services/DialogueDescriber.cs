using System.Globalization;
using System.Text.Json.Nodes;
using ForumOrchard.Dialogues.Models;
using ForumOrchard.Languages.Days;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Descriptions;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Dialogues.Services;

/// <summary>Describes a dialogue to search engines as schema.org's <c>Event</c>.</summary>
public sealed class DialogueDescriber(SiteDays days) : IPageDescriber
{
    public async ValueTask DescribeAsync(PageDescription page, ContentItem item, CancellationToken cancellationToken)
    {
        if (item.PartOrDefault<DialoguePart>() is { } part)
        {
            page.Description = part.Summary.Text;
            page.OpenGraphType = "article";
            page.StructuredData.Add(new JsonObject
            {
                ["@type"] = "Event",
                ["name"] = item.DisplayText,
                ["description"] = part.Summary.Text,
                ["startDate"] = await MomentAsync(part.Start.Value),
                ["endDate"] = await MomentAsync(part.End.Value),
                ["eventAttendanceMode"] = part.Mode.Text switch
                {
                    "online" => "https://schema.org/OnlineEventAttendanceMode",
                    "in-person" => "https://schema.org/OfflineEventAttendanceMode",
                    "hybrid" => "https://schema.org/MixedEventAttendanceMode",
                    _ => null,
                },
                ["location"] = Location(part, page.Url),
                ["organizer"] = new JsonArray([.. (part.Organisers.Text ?? string.Empty).Split('\n').Select(JsonLd.Organization).Where(one => one is not null)]),
            });
        }
    }

    /// <summary>The online location and the venue; an unknown venue is omitted.</summary>
    private static JsonArray Location(DialoguePart part, string address)
    {
        var locations = new JsonArray();
        if (part.Mode.Text is "in-person" or "hybrid" && !string.IsNullOrWhiteSpace(part.Place.Text))
        {
            locations.Add(new JsonObject { ["@type"] = "Place", ["name"] = part.Place.Text, ["address"] = part.Place.Text });
        }

        if (part.Mode.Text is "online" or "hybrid")
        {
            locations.Add(new JsonObject { ["@type"] = "VirtualLocation", ["url"] = address });
        }

        return locations;
    }

    /// <summary>Date and time in the site's time zone.</summary>
    private async Task<string?> MomentAsync(DateTime? utc) => (await days.LocalAsync(utc))?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
