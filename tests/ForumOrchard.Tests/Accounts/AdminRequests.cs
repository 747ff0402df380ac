using System.Net;

namespace ForumOrchard.Tests.Accounts;

/// <summary>Asks for the routes of the table.</summary>
internal static class AdminRequests
{
    private const string TokenField = "__RequestVerificationToken";

    /// <summary>Sends what the table says.</summary>
    /// <param name="person">Who asks.</param>
    /// <param name="route">What is asked for.</param>
    /// <param name="samples">What stands for the placeholders.</param>
    /// <param name="token">What is to prove that the form comes from the site; null for nothing.</param>
    public static async Task<Answer> SendAsync(this Person person, AdminRoute route, IReadOnlyDictionary<string, string> samples, string? token)
    {
        var address = new Uri(Fill(route.Path), UriKind.Relative);
        using var form = new FormUrlEncodedContent(
            route.Form.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(field => field.Split('=')).Select(field => new KeyValuePair<string, string>(field[0], Fill(field[1])))
                .Concat(token is null ? [] : [new(TokenField, token)]));
        using var request = new HttpRequestMessage(new HttpMethod(route.Method), address) { Content = route.IsPost ? form : null };
        using var answer = await person.Browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        return answer.StatusCode switch
        {
            HttpStatusCode.Forbidden => Answer.Refused,
            HttpStatusCode.BadRequest => Answer.BadRequest,
            >= HttpStatusCode.InternalServerError => Answer.Failed,
            _ when answer.Content.Headers.ContentType?.MediaType == "text/html" && answer.Headers.GetValues("Content-Security-Policy").Any(policy => policy.Contains("unsafe-", StringComparison.Ordinal)) => Answer.MayRunInlineScripts,
            _ => answer.RequestMessage!.RequestUri!.AbsolutePath == "/login" && route.Path != "/login" ? Answer.SignIn : Answer.Open,
        };

        string Fill(string text) => samples.Aggregate(text, (filled, sample) => filled.Replace($"{{{sample.Key}}}", sample.Value, StringComparison.Ordinal));
    }
}

/// <summary>What the site answers.</summary>
internal enum Answer
{
    Open,
    Refused,
    SignIn,
    BadRequest,
    MayRunInlineScripts,
    Failed,
}
