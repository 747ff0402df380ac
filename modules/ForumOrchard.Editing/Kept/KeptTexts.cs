using System.Text.RegularExpressions;
using ForumOrchard.Editing.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ForumOrchard.Editing.Kept;

/// <summary>
/// What is typed is kept in the browser, under an id that the form carries, until the site says that it is stored. It says so with a cookie, which the script of the next page of the admin reads.
/// </summary>
internal static partial class KeptTexts
{
    /// <summary>The cookie: ids with dots between them.</summary>
    internal const string Stored = "forum-stored";

    /// <summary>Several tabs may save before one of them shows a page.</summary>
    private const int MostIds = 10;

    /// <summary>Whether a request is for the content editor: other forms of items, such as those of entries of menus, and previews store nothing that this would know of.</summary>
    internal static bool AreOf(HttpContext context) => context.Request.RouteValues["area"] is "OrchardCore.Contents";

    /// <summary>Whether an action has saved: it sends on to another page, or back to the list that the form was opened from.</summary>
    internal static bool AreStored(IActionResult? result) => result is IKeepTempDataResult or LocalRedirectResult;

    /// <summary>An id for the text in a form.</summary>
    internal static string NewId() => Guid.NewGuid().ToString("n");

    /// <summary>Whose text it is: a text is offered to nobody else.</summary>
    internal static string KeyOf(string userId) => EditToken.Of(userId).Value[..12];

    /// <summary>Tells the browser that the text of a form is stored.</summary>
    internal static void TellStored(HttpContext context, string? id)
    {
        if (id is null || !Id().IsMatch(id))
        {
            return;
        }

        var ids = (context.Request.Cookies[Stored] ?? string.Empty).Split('.').Where(one => Id().IsMatch(one)).Prepend(id).Distinct().Take(MostIds);
        context.Response.Cookies.Append(Stored, string.Join('.', ids), new CookieOptions
        {
            // For the script; it says nothing but that a form was saved.
            HttpOnly = false,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(1),
            Path = "/",
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
        });
    }

    [GeneratedRegex("^[0-9a-f]{32}$")]
    private static partial Regex Id();
}
