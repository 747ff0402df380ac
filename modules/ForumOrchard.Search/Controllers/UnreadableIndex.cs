using Microsoft.AspNetCore.Http;

namespace ForumOrchard.Search.Controllers;

/// <summary>The search's response while its index does not exist yet or cannot be read.</summary>
internal static class UnreadableIndex
{
    private const string SecondsToWait = "60";

    /// <summary>Reports a temporary server error, so that nobody takes an empty response for a result.</summary>
    public static void SayUnavailable(this HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = SecondsToWait;
        response.Headers.CacheControl = "no-store";
    }
}
