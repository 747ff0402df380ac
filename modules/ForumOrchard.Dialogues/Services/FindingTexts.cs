using System.Text.Json.Nodes;
using ForumOrchard.Dialogues.Models;
using ForumOrchard.Editing.Versions;
using ForumOrchard.Terms;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Dialogues.Services;

/// <summary>The sessions and findings of a dialogue where two versions are compared: a line each.</summary>
public sealed class FindingTexts(ITermLabels terms, FindingKinds kinds, IStringLocalizer<FindingTexts> S) : IPartTexts
{
    /// <inheritdoc/>
    public string Part => nameof(DialoguePart);

    /// <inheritdoc/>
    public string Name => S["Sessions and findings"];

    /// <inheritdoc/>
    public async Task<string> TextAsync(JsonObject members, ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(members);
        var countries = await terms.GetAsync("countries");
        var findings = (members[nameof(DialoguePart.Findings)] as JsonArray ?? []).OfType<JsonObject>().ToLookup(finding => TextOf(finding, nameof(Finding.Session)));
        var sessions = (members[nameof(DialoguePart.Sessions)] as JsonArray ?? []).OfType<JsonObject>().Select(session => (Id: TextOf(session, nameof(Session.Id)), Title: TextOf(session, nameof(Session.Title)))).ToList();

        // Those of no session are nobody's to see, but somebody's work.
        var loose = findings.Select(session => session.Key).Except(sessions.Select(session => session.Id)).Select(id => (Id: id, Title: string.Empty));
        return string.Join('\n', sessions.Concat(loose).SelectMany(session => findings[session.Id].Select(finding => Line(finding, countries)).Prepend(session.Title)).Where(line => line.Length > 0));
    }

    private string Line(JsonObject finding, TermList countries)
    {
        var country = TextOf(finding, nameof(Finding.Country));
        return $"{countries.ById(country)?.Name ?? country}, {kinds.NameOf(TextOf(finding, nameof(Finding.Kind)))}: {TextOf(finding, nameof(Finding.Text))}";
    }

    private static string TextOf(JsonObject members, string name) => (string?)members[name] ?? string.Empty;
}
