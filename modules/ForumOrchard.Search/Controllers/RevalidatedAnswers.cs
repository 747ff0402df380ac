using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace ForumOrchard.Search.Controllers;

/// <summary>Responses that are requested often and rarely change.</summary>
internal static class RevalidatedAnswers
{
    /// <summary>
    /// A response that the client may cache but must revalidate each time, because unpublished content must disappear
    /// at once. Returns 304 if nothing has changed. Shared caches do not store it: searches are private.
    /// </summary>
    public static FileContentResult Revalidated(this ControllerBase controller, byte[] content, string contentType)
    {
        controller.Response.Headers.CacheControl = "private, no-cache";
        return controller.File(content, contentType, lastModified: null, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16))}\""));
    }
}
