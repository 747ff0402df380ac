using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;
using OrchardCore.DisplayManagement.Theming;

namespace Sapling.Display.Razor;

/// <summary>Adds the view start and the layout, so that modules need none.</summary>
internal sealed class ThemingViews : IApplicationFeatureProvider<ViewsFeature>
{
    public const string LayoutPath = "/Views/Shared/_ThemeLayout.cshtml";

    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ViewsFeature feature)
    {
        feature.ViewDescriptors.Add(Describe<ThemeViewStart>("/_ViewStart.cshtml"));
        feature.ViewDescriptors.Add(Describe<ThemeLayout>(LayoutPath));
    }

    private static CompiledViewDescriptor Describe<TPage>(string path) => new(new ThemeView(path, typeof(TPage)));

    private sealed class ThemeView(string path, Type type) : Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItem
    {
        public override string Identifier => path;

        public override string Kind => "mvc.1.0.view";

        public override IReadOnlyList<object> Metadata => [];

        public override Type Type => type;
    }
}
