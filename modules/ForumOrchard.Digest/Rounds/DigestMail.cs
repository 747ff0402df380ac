using ForumOrchard.Digest.Choices;
using ForumOrchard.Digest.Records;
using ForumOrchard.Digest.Sections;
using ForumOrchard.Digest.Settings;
using ForumOrchard.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using OrchardCore.Email;
using OrchardCore.Entities;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace ForumOrchard.Digest.Rounds;

/// <summary>Mails to a user what has begun to wait for them since the last mail, if it is time, and notes it.</summary>
public sealed partial class DigestMail(
    ISession session,
    ISiteService sites,
    IEnumerable<IDigestSection> sections,
    IUserClaimsPrincipalFactory<IUser> principals,
    ILocalizationService localization,
    IClock clock,
    ILocalClock localClock,
    DigestLetter letter,
    ISiteMail mail,
    ILogger<DigestMail> logger)
{
    /// <summary>Between two mails about what is urgent, and before a mail that could not be sent is tried again: sooner would look like spam to a mail server.</summary>
    internal static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    public async Task SendAsync(string userId, CancellationToken cancellationToken)
    {
        if (await session.Query<User, UserIndex>(index => index.UserId == userId && index.IsEnabled).FirstOrDefaultAsync(cancellationToken) is not { Email.Length: > 0 } user)
        {
            return;
        }

        var choice = user.TryGet<DigestChoice>(out var chosen) ? chosen : new DigestChoice();
        var record = await session.Query<DigestRecord, DigestRecordIndex>(index => index.UserId == userId).FirstOrDefaultAsync(cancellationToken) ?? new DigestRecord { UserId = userId };
        if (choice.Pace == DigestPace.Never || IsSoonAfter(record.FailedUtc))
        {
            return;
        }

        var now = await localClock.ConvertToLocalAsync(clock.UtcNow);
        var today = DateOnly.FromDateTime(now.DateTime);
        var isDaily = record.Day != today && now.Hour >= (await sites.GetSettingsAsync<DigestSettings>()).Hour;
        var due = sections.Where(section => section.IsUrgent && choice.Pace == DigestPace.AsItComes ? !IsSoonAfter(record.UrgentUtc) : isDaily).OrderBy(section => section.Order).ToList();
        var main = await localization.GetDefaultCultureAsync();
        var culture = (await localization.GetSupportedCulturesAsync()).FirstOrDefault(one => one == choice.Culture) ?? main;
        var (message, waiting) = await ReadAsync(user, record, due, culture, cancellationToken);
        if (message is null && !isDaily)
        {
            return;
        }

        record.Fault = message is null ? null : await TrySendAsync(message, main);
        record.FailedUtc = record.Fault is null ? null : clock.UtcNow;
        if (record.Fault is null)
        {
            Note(record, waiting, isDaily ? today : record.Day);
        }
        else
        {
            LogNotSent(user.UserName, record.Fault);
        }

        await session.SaveAsync(record);
    }

    /// <summary>What waits, and the mail about what of it is new; null if nothing is.</summary>
    private async Task<(MailMessage? Message, Dictionary<IDigestSection, DigestPart> Waiting)> ReadAsync(
        User user, DigestRecord record, IReadOnlyList<IDigestSection> due, string culture, CancellationToken cancellationToken)
    {
        using var language = CultureScope.Create(culture, culture);
        var waiting = new Dictionary<IDigestSection, DigestPart>();
        var principal = await principals.CreateAsync(user);
        foreach (var section in due)
        {
            // One after the other: they share the session.
            waiting[section] = await section.ReadAsync(principal, cancellationToken) ?? new DigestPart(string.Empty, []);
        }

        return (await letter.WriteAsync(user, [.. waiting.Select(one => OnlyNew(one.Value, record, one.Key)).Where(part => part.Lines.Count > 0)]), waiting);
    }

    /// <summary>Why it was not sent, in the language of those who look after the site; null if it was.</summary>
    private async Task<string?> TrySendAsync(MailMessage message, string culture)
    {
        using var language = CultureScope.Create(culture, culture);
        return await mail.SendAsync(message) is { Count: > 0 } faults ? string.Join(' ', faults) : null;
    }

    private static DigestPart OnlyNew(DigestPart part, DigestRecord record, IDigestSection section) =>
        part with { Lines = [.. part.Lines.Where(line => !record.Mailed.TryGetValue(section.Name, out var mailed) || !mailed.Contains(line.Key))] };

    /// <summary>What no longer waits is forgotten: should it wait again, it is new.</summary>
    private void Note(DigestRecord record, Dictionary<IDigestSection, DigestPart> waiting, DateOnly day)
    {
        record.Day = day;
        if (waiting.Any(one => one.Key.IsUrgent && OnlyNew(one.Value, record, one.Key).Lines.Count > 0))
        {
            record.UrgentUtc = clock.UtcNow;
        }

        foreach (var (section, part) in waiting)
        {
            record.Mailed[section.Name] = [.. part.Lines.Select(line => line.Key)];
        }
    }

    private bool IsSoonAfter(DateTime? utc) => utc is { } moment && clock.UtcNow - moment < Pause;

    [LoggerMessage(LogLevel.Error, "The mail about what waits for {User} could not be sent; it is tried again in an hour: {Fault}")]
    private partial void LogNotSent(string user, string fault);
}
