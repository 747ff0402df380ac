using Microsoft.AspNetCore.Http;

namespace ForumOrchard.Search.Controllers;

/// <summary>What the search answers while its index is not there yet, or cannot be read.</summary>
internal static class UnreadableIndex
{
    private const string SecondsToWait = "60";

    /// <summary>Says that the fault is here and may pass, so that nobody takes an empty answer for the truth.</summary>
    public static void SayUnavailable(this HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = SecondsToWait;
        response.Headers.CacheControl = "no-store";
    }
}
