using System.Buffers;
using ForumOrchard.Editing.Trail;
using ForumOrchard.Organization.Settings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Entities;
using OrchardCore.Settings;
using YesSql;
using ISession = YesSql.ISession;

namespace ForumOrchard.Redirects.Missed;

/// <summary>The addresses at which visitors found nothing, each to be led somewhere or forgotten.</summary>
public sealed class MissedController(
    ISession session, ISiteService sites, SettingsTrail trail, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<MissedController> H) : Controller
{
    private const int PageSize = 50;

    /// <summary>What separates the two addresses of a line, or means something in it.</summary>
    private static readonly SearchValues<char> NotInLines = SearchValues.Create(" \t#?{}\\%\u00A0");

    /// <param name="pagenum">From 1; pages beyond the last are the last.</param>
    [HttpGet]
    [Admin("OldAddresses/Missed", "ForumOrchardMissed")]
    public async Task<IActionResult> Index(int pagenum = 1) => await MayAsync() ? View(await PageAsync(pagenum)) : Forbid();

    /// <summary>Makes an old address of a missed one.</summary>
    /// <param name="path">The missed address.</param>
    /// <param name="target">Where it is to lead, as on the settings page.</param>
    /// <param name="pagenum">The page on which it stood.</param>
    [HttpPost]
    [Admin("OldAddresses/Missed/Lead", "ForumOrchardMissedLead")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Lead(string? path, string? target, int pagenum = 1)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var missed = await LoadAsync();
        if (path is null || !missed.Met.ContainsKey(path))
        {
            return NotFound();
        }

        var line = $"{(path.AsSpan().ContainsAny(NotInLines) ? new PathString(path).ToUriComponent() : path)} {target?.Trim()}";
        if (OldAddresses.Parse(line).FaultyLines.Count > 0)
        {
            await notifier.ErrorAsync(H["“{0}” leads nowhere yet: write an address of this site that begins with its language or with {{c}}.", path]);
            return View(nameof(Index), await PageAsync(pagenum) with { Typed = (path, target ?? string.Empty) });
        }

        var site = await sites.LoadSiteSettingsAsync();
        var settings = site.As<RedirectsSettings>();
        var before = settings.Lines;
        settings.Lines = settings.Lines.Length == 0 ? line : $"{settings.Lines.TrimEnd()}\n{line}";
        site.Put(settings);
        missed.Met.Remove(path);
        if (!await CommitAsync(missed, () => sites.UpdateSiteSettingsAsync(site)))
        {
            return View(nameof(Index), PageOf(await LoadAsync(), before, pagenum) with { Typed = (path, target!) });
        }

        await trail.RecordAsync(User, RedirectsSettingsDisplayDriver.GroupId);
        await notifier.SuccessAsync(H["“{0}” leads to {1} now.", path, target!.Trim()]);
        return RedirectToAction(nameof(Index), new { pagenum });
    }

    /// <summary>Forgets an address, until somebody meets it again.</summary>
    /// <param name="path">The missed address.</param>
    /// <param name="pagenum">The page on which it stood.</param>
    [HttpPost]
    [Admin("OldAddresses/Missed/Forget", "ForumOrchardMissedForget")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Forget(string? path, int pagenum = 1)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var missed = await LoadAsync();
        if (path is null || !missed.Met.Remove(path))
        {
            return NotFound();
        }

        if (await CommitAsync(missed, () => Task.CompletedTask))
        {
            await notifier.SuccessAsync(H["“{0}” is forgotten. It comes back if somebody asks for it again.", path]);
        }

        return RedirectToAction(nameof(Index), new { pagenum });
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, OrganizationPermissions.ManageOrganization);

    private async Task<MissedAddresses> LoadAsync() => await session.Query<MissedAddresses>().FirstOrDefaultAsync() ?? new MissedAddresses();

    private async Task<MissedPage> PageAsync(int pagenum) => PageOf(await LoadAsync(), (await sites.GetSettingsAsync<RedirectsSettings>()).Lines, pagenum);

    /// <param name="missed">What was met.</param>
    /// <param name="lines">The old addresses: what they lead somewhere is not listed.</param>
    /// <param name="pagenum">From 1; the nearest that there is.</param>
    private static MissedPage PageOf(MissedAddresses missed, string lines, int pagenum)
    {
        var old = OldAddresses.Parse(lines);
        var all = missed.Repeated().Where(one => old.Find(one.Key, QueryCollection.Empty, string.Empty) is null).ToList();
        var pages = Math.Max(1, (all.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(pagenum, 1, pages);
        return new MissedPage([.. all.Skip((page - 1) * PageSize).Take(PageSize)], page, pages);
    }

    /// <returns>False, with a notice, if somebody else has written at this moment: nothing is stored.</returns>
    private async Task<bool> CommitAsync(MissedAddresses missed, Func<Task> update)
    {
        try
        {
            await session.SaveAsync(missed, checkConcurrency: true);
            await update();
            await session.SaveChangesAsync();
            return true;
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();

            // Read once more, it is what the other has written.
            session.Detach(missed);
            await notifier.ErrorAsync(H["Something else was written at the same moment. Try once more."]);
            return false;
        }
    }
}

/// <summary>A page of the addresses at which visitors found nothing.</summary>
/// <param name="Addresses">By path.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">How many there are.</param>
public sealed record MissedPage(IReadOnlyList<KeyValuePair<string, MissedAddress>> Addresses, int Page, int Pages)
{
    /// <summary>What was typed for an address and not stored; null if nothing was.</summary>
    public (string Path, string Target)? Typed { get; init; }
}
