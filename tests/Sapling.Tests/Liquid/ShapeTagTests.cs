using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using Sapling.Display.Liquid.Templates;

namespace Sapling.Tests.Liquid;

public sealed class ShapeTagTests
{
    [Fact]
    public async Task Shape_Tag_RendersTheTemplateWithItsArguments()
    {
        await using var site = ShapeSite.Create();
        site.Files["Card"] = "[{{ Model.MainTitle }}|{{ Model.Count }}|{{ Model.Classes | join: ' ' }}]";

        Assert.Equal("[A &amp; B|3|one two]", await site.RenderAsync("{% shape 'Card', main_title: 'A & B', Count: 3, classes: 'one two' %}"));
    }

    [Fact]
    public async Task Shape_Alternate_WinsOverTheType()
    {
        await using var site = ShapeSite.Create();
        site.Files["Card"] = "plain";
        site.Files["Card-Footer"] = "footer";

        Assert.Equal("footer", await site.RenderAsync("{% shape 'Card', alternate: 'Card__Footer' %}"));
    }

    [Fact]
    public async Task Shape_Wrapper_GoesAroundTheTemplate()
    {
        await using var site = ShapeSite.Create();
        site.Files["Card"] = "inner";
        site.Files["Frame"] = "<b>{{ Model.Metadata.ChildContent }}</b>";

        Assert.Equal("<b>inner</b>", await site.RenderAsync("{% shape 'Card', wrapper: 'Frame' %}"));
    }

    [Fact]
    public async Task ShapeSetters_ChangeTheShape()
    {
        await using var site = ShapeSite.Create();
        site.Files["Other"] = "{{ Model.Id }}|{{ Model.Classes | join: ' ' }}|{{ Model.Attributes['data-x'] }}|{{ Model.Text }}|{{ Model.Gone }}";

        Assert.Equal("i|a b|1|t|", await site.RenderAsync("""
            {%- assign x = "Card" | shape_new: id: "i", gone: 1 -%}
            {%- shape_type x "Other" -%}{%- shape_add_classes x "a b" -%}{%- shape_add_attributes x data_x: "1" -%}
            {%- shape_add_properties x text: "t" -%}{%- shape_remove_property x "Gone" -%}
            {{- x | shape_render }}
            """));
    }

    [Fact]
    public async Task ShapeStringify_IsEncodedWhereItIsWritten()
    {
        await using var site = ShapeSite.Create();
        site.Files["Card"] = "<b>я</b>";

        Assert.Equal("&lt;b&gt;я&lt;/b&gt;", await site.RenderAsync("{{ 'Card' | shape_new | shape_stringify }}"));
        Assert.Equal("<b>я</b>", await site.RenderAsync("{{ 'Card' | shape_new | shape_render }}"));
    }

    [Fact]
    public async Task ShapeRender_OwnModelForEver_IsRefused()
    {
        await using var site = ShapeSite.Create();
        site.Files["Loop"] = "{{ Model | shape_render }}";

        var exception = await Assert.ThrowsAsync<LiquidTemplateException>(() => site.DisplayAsync("Loop"));

        Assert.Contains("again and again", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zone_Block_IsWrittenByRenderSectionInTheLayout()
    {
        await using var site = ShapeSite.Create();
        site.Files["Layout"] = "<h1>{% render_section 'Header' %}</h1><main>{% render_body %}</main>{% render_section 'Footer', required: false %}";
        var layout = await site.Services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        await layout.Zones["Content"].AddAsync(new HtmlString("<p>body</p>"), "5");

        await site.RenderAsync("{% zone 'Header', position: '2' %}second{% endzone %}{% zone 'Header', position: '1' %}first {% endzone %}");

        Assert.Equal("<h1>first second</h1><main><p>body</p></main>", await site.DisplayAsync(layout));
    }

    [Fact]
    public async Task RenderSection_RequiredAndEmpty_SaysWhichZone()
    {
        await using var site = ShapeSite.Create();
        site.Files["Layout"] = "\n{% render_section 'Header' %}";
        var layout = await site.Services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();

        var exception = await Assert.ThrowsAsync<LiquidTemplateException>(() => site.DisplayAsync(layout));

        Assert.StartsWith("Theme/Views/Layout.liquid(2): ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'Header'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Layout_Tag_ChoosesAnAlternateOfTheLayout()
    {
        await using var site = ShapeSite.Create();
        site.Files["Layout"] = "plain";
        site.Files["Layout-Wide"] = "wide";
        var layout = await site.Services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();

        await site.RenderAsync("{% layout 'Layout__Wide' %}");

        Assert.Equal("wide", await site.DisplayAsync(layout));
    }

    [Fact]
    public async Task Model_Zones_AreMembersAndNamedChildrenToo()
    {
        await using var site = ShapeSite.Create();
        site.Files["Item"] = "{{ Model.Content.Body | shape_render }}{{ Model.Content | shape_render }}{{ Model.Empty | shape_render }}";
        site.Files["Body"] = "body";
        var factory = site.Services.GetRequiredService<IShapeFactory>();
        var item = await factory.CreateAsync("Item", () => new(new OrchardCore.DisplayManagement.Zones.ZoneHolding(() => factory.CreateAsync("Zone"))));
        var body = await factory.CreateAsync("Body");
        body.Metadata.Name = "Body";
        await ((OrchardCore.DisplayManagement.Zones.IZoneHolding)item).Zones["Content"].AddAsync(body, null);

        Assert.Equal("bodybody", await site.DisplayAsync(item));
    }

    [Fact]
    public async Task PageTitle_Segments_AreJoinedInTheirOrder()
    {
        await using var site = ShapeSite.Create();

        await site.RenderAsync("{% page_title 'Законы & акты' %}");

        Assert.Equal("Законы &amp; акты — Forum", await site.RenderAsync("{% page_title 'Forum', position: 'after', separator: ' — ' %}"));
    }
}
