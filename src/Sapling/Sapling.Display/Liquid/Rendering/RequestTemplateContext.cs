using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;
using Sapling.Display.Liquid.Caching;
using Sapling.Display.Liquid.Templates;

namespace Sapling.Display.Liquid.Rendering;

/// <summary>The context of one request, with a stack of nested templates, innermost last.</summary>
internal sealed class RequestTemplateContext : LiquidTemplateContext
{
    // Leaves letters unescaped, but escapes characters that could end a script element (<, &, quotes).
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private Frame? _frame;

    public RequestTemplateContext(IServiceProvider services, IOptions<TemplateOptions> options)
        : base(services, options.Value)
    {
        JsonSerializerOptions = Json;
    }

    /// <summary>The localizer of the current template; its context is the template's path, <c>ForumTheme.Views.Layout</c>.</summary>
    public IStringLocalizer Localizer => (_frame ??= new Frame(null, string.Empty, null)).Localizer
        ??= Services.GetRequiredService<IStringLocalizerFactory>().Create(ContextOf(_frame.Path), string.Empty);

    /// <summary>The innermost cached fragment being rendered; null outside of any.</summary>
    public FragmentScope? Cached { get; set; }

    /// <summary>Begins a template with its own model; <see cref="Leave"/> ends it.</summary>
    /// <exception cref="InvalidOperationException">The template renders its own model endlessly.</exception>
    public void Enter(LiquidTemplate template, object? model)
    {
        ShapeRecursions = model is not null && _frame?.Model == model ? ShapeRecursions + 1 : 0;
        if (ShapeRecursions > MaxShapeRecursions)
        {
            throw new InvalidOperationException($"{template.Path} renders its own model again and again.");
        }

        CultureInfo = CultureInfo.CurrentUICulture;
        _frame = new Frame(_frame, template.Path, model);
        EnterChildScope();
        SetValue("Model", model is null ? NilValue.Instance : FluidValue.Create(model, Options));
    }

    public void Leave()
    {
        ReleaseScope();
        _frame = _frame?.Outer;
    }

    private static string ContextOf(string path)
        => (path.EndsWith(".liquid", StringComparison.OrdinalIgnoreCase) ? path[..^".liquid".Length] : path).Replace('/', '.');

    private sealed class Frame(Frame? outer, string path, object? model)
    {
        public Frame? Outer => outer;

        public string Path => path;

        public object? Model => model;

        public IStringLocalizer? Localizer { get; set; }
    }
}
