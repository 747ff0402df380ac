using System.Globalization;
using System.Text;
using ForumOrchard.Digest.Choices;
using ForumOrchard.Digest.Sections;
using ForumOrchard.Languages.Addresses;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Email;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace ForumOrchard.Digest.Rounds;

/// <summary>Puts what waits into a mail of plain text, in the current language.</summary>
public sealed class DigestLetter(ISiteService sites, ISiteAddresses addresses, LinkGenerator links, IOptions<AdminOptions> admin, ILocalClock clock, IStringLocalizer<DigestLetter> S)
{
    /// <summary>Lines of a section; the others are on the site.</summary>
    private const int Most = 20;

    /// <param name="user">The recipient.</param>
    /// <param name="parts">What is new, by section.</param>
    /// <returns>Null if nothing is.</returns>
    public async Task<MailMessage?> WriteAsync(User user, IReadOnlyList<DigestPart> parts)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
        {
            return null;
        }

        var text = new StringBuilder().AppendLine(S["Hello, {0}!", user.UserName]);
        foreach (var part in parts)
        {
            await WriteAsync(text.AppendLine().AppendLine(part.Title).AppendLine(), part);
        }

        text.AppendLine().AppendLine(S["All that waits for you:"]).AppendLine(await AbsoluteAsync($"/{admin.Value.AdminUrlPrefix}"))
            .AppendLine().AppendLine(S["You choose when such mail comes, in which language, or that none comes:"]).AppendLine(await AbsoluteAsync(links.GetPathByName(ChoiceController.Route, new { area = "ForumOrchard.Digest" })!));
        return new MailMessage
        {
            To = user.Email,
            Subject = OneLine($"{S[(await sites.GetSiteSettingsAsync()).SiteName]}: {S.Plural(parts.Sum(part => part.Lines.Count), "{0} new thing waits for you", "{0} new things wait for you")}"),
            Body = text.ToString(),
        };
    }

    private async Task WriteAsync(StringBuilder text, DigestPart part)
    {
        // Where all lines lead to one page, it is named once.
        var place = part.Lines.Select(line => line.Path).Distinct(StringComparer.Ordinal).Count() == 1 ? part.Lines[0].Path : null;
        foreach (var line in part.Lines.Take(Most))
        {
            var since = line.Utc is { } utc ? (await clock.ConvertToLocalAsync(utc)).ToString("g", CultureInfo.CurrentCulture) : null;
            text.Append("• ").AppendLine(OneLine(string.Join(" · ", new[] { line.Text, line.Detail, since }.Where(one => !string.IsNullOrEmpty(one)))));
            if (place is null)
            {
                text.Append("  ").AppendLine(await AbsoluteAsync(line.Path));
            }
        }

        if (part.Lines.Count > Most)
        {
            text.AppendLine(S.Plural(part.Lines.Count - Most, "and {0} more", "and {0} more"));
        }

        if (place is not null)
        {
            text.Append("  ").AppendLine(await AbsoluteAsync(place));
        }
    }

    private async Task<string> AbsoluteAsync(string path) =>
        await addresses.PublicAsync(path) ?? throw new InvalidOperationException("Without the site's public address there is no mail.");

    /// <summary>Whoever writes a title writes no line, no address and no greeting of their own into the mail.</summary>
    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter));
}
