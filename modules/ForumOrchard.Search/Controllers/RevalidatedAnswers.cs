using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace ForumOrchard.Search.Controllers;

/// <summary>Answers that are asked for again and again and seldom change.</summary>
internal static class RevalidatedAnswers
{
    /// <summary>
    /// An answer that whoever asked may keep, and must ask about each time: what is unpublished must not be shown a moment later. Where
    /// nothing has changed, the answer is 304. No cache in between keeps it: what people look for is nobody else's business.
    /// </summary>
    public static FileContentResult Revalidated(this ControllerBase controller, byte[] content, string contentType)
    {
        controller.Response.Headers.CacheControl = "private, no-cache";
        return controller.File(content, contentType, lastModified: null, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16))}\""));
    }
}
