using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ForumOrchard.Hosting.Requests;

/// <summary>Read-only routes.</summary>
public static class ReadRoutes
{
    /// <summary>GET, and HEAD for headers only.</summary>
    public static IReadOnlyList<string> Methods { get; } = [HttpMethods.Get, HttpMethods.Head];

    public static void MapRead(this IEndpointRouteBuilder routes, string pattern, RequestDelegate answer) => routes.MapMethods(pattern, Methods, answer);

    /// <inheritdoc cref="MapRead(IEndpointRouteBuilder, string, RequestDelegate)"/>
    public static void MapRead(this IEndpointRouteBuilder routes, string pattern, Delegate answer) => routes.MapMethods(pattern, Methods, answer);
}
