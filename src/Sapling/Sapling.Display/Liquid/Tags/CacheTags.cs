using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Liquid;
using Sapling.Display.Liquid.Caching;
using Sapling.Display.Liquid.Objects;
using Sapling.Display.Liquid.Rendering;

namespace Sapling.Display.Liquid.Tags;

/// <summary>
/// <c>cache</c>, which caches its block as a fragment, and the tags that configure the surrounding fragment:
/// <c>cache_dependency</c>, <c>cache_expires_on</c>, <c>cache_expires_after</c> and <c>cache_expires_sliding</c>.
/// Outside of a fragment these do nothing.
/// </summary>
internal static class CacheTags
{
    public static void Register(LiquidViewParser parser)
    {
        parser.RegisterParserBlock("cache", parser.ArgumentsListParser, CacheAsync);
        Limit(parser, "cache_dependency", static (scope, value) => scope.Dependencies.Add(value.ToStringValue()));
        Limit(parser, "cache_expires_after", static (scope, value) => scope.ExpireAfter(Span(value)));
        Limit(parser, "cache_expires_sliding", static (scope, value) => scope.ExpireSliding(Span(value)));
        Limit(parser, "cache_expires_on", static (scope, value) => scope.ExpireOn(value.ToObjectValue() switch
        {
            DateTimeOffset time => time,
            DateTime time => new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)),
            _ => DateTimeOffset.Parse(value.ToStringValue(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        }));
    }

    /// <summary>Writes a fragment from the cache, or renders and caches it.</summary>
    /// <param name="id">Id of the fragment.</param>
    /// <param name="contexts">Contexts it varies by.</param>
    /// <param name="describe">Sets its lifetime and dependencies.</param>
    /// <param name="render">Renders it.</param>
    /// <param name="context">Context of the template.</param>
    public static async ValueTask<IHtmlContent> CachedAsync(
        string id, IEnumerable<string> contexts, Action<FragmentScope> describe, Func<ValueTask<IHtmlContent>> render, TemplateContext context)
    {
        var request = (RequestTemplateContext)context;
        var cache = request.Services.GetRequiredService<FragmentCache>();
        var key = FragmentKey.Of(id, contexts, request.HttpContext());
        if (cache.Find(key) is { } fragment)
        {
            request.Cached?.Dependencies.UnionWith(fragment.Dependencies);
            return new HtmlString(fragment.Html);
        }

        var scope = request.Cached = new FragmentScope(request.Cached);
        try
        {
            describe(scope);
            var html = HtmlText.Of(await render());
            cache.Keep(key, html, scope);
            return new HtmlString(html);
        }
        finally
        {
            scope.Leave();
            request.Cached = scope.Outer;
        }
    }

    /// <summary>The arguments of a cached shape: <c>cache_id</c>, <c>cache_context</c>, <c>cache_dependency</c>, <c>cache_tag</c> and <c>cache_*_duration</c>.</summary>
    public static ValueTask<IHtmlContent> CachedShapeAsync(TagArguments arguments, Func<ValueTask<IHtmlContent>> render, TemplateContext context)
        => CachedAsync(
            arguments.Text("cache_id")!,
            arguments.Words("cache_context"),
            scope =>
            {
                scope.Dependencies.UnionWith(arguments.Words("cache_dependency"));
                scope.Dependencies.UnionWith(arguments.Words("cache_tag"));
                Describe(scope, arguments.Span("cache_fixed_duration") ?? arguments.Span("cache_expires_after"), arguments.Span("cache_sliding_duration") ?? arguments.Span("cache_expires_sliding"));
            },
            render,
            context);

    private static async ValueTask<Completion> CacheAsync(
        IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var html = await CachedAsync(
            arguments.First("id").ToStringValue(),
            [.. arguments.Words("contexts"), .. arguments.Words("vary_by")],
            scope =>
            {
                scope.Dependencies.UnionWith(arguments.Words("dependencies"));
                Describe(scope, arguments.Span("expires_after"), arguments.Span("expires_sliding"));
            },
            async () => await LayoutTags.CaptureAsync(statements, encoder, context),
            context);
        LayoutTags.Write(html, writer, encoder);
        return Completion.Normal;
    }

    private static void Describe(FragmentScope scope, TimeSpan? after, TimeSpan? sliding)
    {
        if (after is { } fixedTime)
        {
            scope.ExpireAfter(fixedTime);
        }

        if (sliding is { } slidingTime)
        {
            scope.ExpireSliding(slidingTime);
        }
    }

    private static void Limit(LiquidViewParser parser, string tag, Action<FragmentScope, FluidValue> limit) => parser.RegisterExpressionTag(tag, async (expression, _, _, context) =>
    {
        if (((RequestTemplateContext)context).Cached is { } scope)
        {
            limit(scope, await expression.EvaluateAsync(context));
        }

        return Completion.Normal;
    });

    private static TimeSpan Span(FluidValue value) => TimeSpan.Parse(value.ToStringValue(), CultureInfo.InvariantCulture);
}
