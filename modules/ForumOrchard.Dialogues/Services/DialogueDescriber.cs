using System.Globalization;
using System.Text.Json.Nodes;
using ForumOrchard.Dialogues.Models;
using ForumOrchard.Site.Pages;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Dialogues.Services;

/// <summary>Tells search engines of a dialogue: schema.org's <c>Event</c>.</summary>
public sealed class DialogueDescriber : IPageDescriber
{
    public ValueTask DescribeAsync(PageDescription page, ContentItem item, CancellationToken cancellationToken)
    {
        if (item.ContentType == "Dialogue" && item.As<DialoguePart>() is { } part)
        {
            page.Description = part.Summary.Text;
            page.OpenGraphType = "article";
            page.StructuredData.Add(new JsonObject
            {
                ["@type"] = "Event",
                ["name"] = item.DisplayText,
                ["description"] = part.Summary.Text,
                ["startDate"] = Moment(part.Start.Value),
                ["endDate"] = Moment(part.End.Value),
                ["eventAttendanceMode"] = part.Mode.Text switch
                {
                    "online" => "https://schema.org/OnlineEventAttendanceMode",
                    "in-person" => "https://schema.org/OfflineEventAttendanceMode",
                    "hybrid" => "https://schema.org/MixedEventAttendanceMode",
                    _ => null,
                },
                ["location"] = part.Mode.Text == "online" ? new JsonObject { ["@type"] = "VirtualLocation", ["url"] = page.Url } : null,
                ["organizer"] = string.IsNullOrEmpty(part.Organisers.Text)
                    ? null
                    : new JsonObject { ["@type"] = "Organization", ["name"] = part.Organisers.Text },
            });
        }

        return ValueTask.CompletedTask;
    }

    private static string? Moment(DateTime? value) => value?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
