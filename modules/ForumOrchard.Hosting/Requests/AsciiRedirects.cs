using System.Text;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ForumOrchard.Hosting.Requests;

/// <summary>
/// Encodes what a header may not have in the addresses of redirects. ASP.NET passes on what it is given, such as the <c>returnUrl</c>
/// of a page to sign in on, and the server then fails at the first Cyrillic letter.
/// </summary>
internal sealed class AsciiRedirects : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        switch (context.Result)
        {
            case LocalRedirectResult local:
                local.Url = Encode(local.Url);
                break;
            case RedirectResult redirect:
                redirect.Url = Encode(redirect.Url);
                break;
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    /// <summary>The cookie handler redirects after signing in on its own, before the action that signed in can.</summary>
    public static void AfterSignIn(CookieAuthenticationOptions options)
    {
        var redirect = options.Events.OnRedirectToReturnUrl;
        options.Events.OnRedirectToReturnUrl = context =>
        {
            context.RedirectUri = Encode(context.RedirectUri);
            return redirect(context);
        };
    }

    /// <summary>Leaves encoded parts and separators as they are.</summary>
    internal static string Encode(string address)
    {
        if (!address.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            return address;
        }

        var encoded = new StringBuilder(address.Length * 2);
        foreach (var rune in address.EnumerateRunes())
        {
            encoded.Append(rune.Value is >= '!' and <= '~' ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return encoded.ToString();
    }
}
