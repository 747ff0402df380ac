using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;

namespace Sapling.Display.Liquid.Objects;

/// <summary>Request data for the objects and filters of templates.</summary>
internal static class LiquidContextExtensions
{
    /// <summary>Null outside of a request, for instance in a background task.</summary>
    public static HttpContext? HttpContext(this LiquidTemplateContext context)
        => context.Services.GetService<IHttpContextAccessor>()?.HttpContext;

    public static ClaimsPrincipal? User(this LiquidTemplateContext context) => context.HttpContext()?.User;
}
