using ForumOrchard.Testing;

namespace ForumOrchard.Tests;

/// <summary>People on the site.</summary>
internal static class Visitors
{
    /// <summary>The administrator, signed in.</summary>
    public static async Task<HttpClient> SignInAsync(ForumSite site)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var visitor = site.NewVisitor();
        var page = SharedSite.Parse(await visitor.GetStringAsync("/login", cancellation));
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["UserName"] = ForumSite.AdminName,
            ["Password"] = ForumSite.AdminPassword,
            ["__RequestVerificationToken"] = page.QuerySelector("form input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
        });
        using var response = await visitor.PostAsync("/login", content, cancellation);
        response.EnsureSuccessStatusCode();
        return visitor;
    }
}
