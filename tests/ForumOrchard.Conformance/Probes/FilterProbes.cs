using ForumOrchard.Conformance.Models;

namespace ForumOrchard.Conformance.Probes;

/// <summary>Filters and tags with ordinary and unusual input.</summary>
internal sealed class FilterProbes : IProbes
{
    public IEnumerable<Probe> All =>
    [
        LiquidProbe.Of("text is encoded", """{{ "<a title='x'>&amp; ы «ы» ' é" }}"""),
        LiquidProbe.Of("raw", """{{ "<b>ы</b>" | raw }}"""),
        LiquidProbe.Of("t encodes its arguments", """{{ "Hello {0} <b>" | t: "<i>" }}"""),
        LiquidProbe.Of("t without an argument that the text asks for", """{{ "Hello {0}" | t }}"""),
        LiquidProbe.Of("slugify", """{{ "Закон № 72: «Права» Women's rights" | slugify }}"""),
        LiquidProbe.Of("html_class", """{{ "LegalAct Ы_x" | html_class }}"""),
        LiquidProbe.Of("href", """{{ "~/ru/law" | href }}|{{ "/ru/law" | href }}|{{ "https://example.org" | href }}|{{ "~/ы?a=1&b=2" | href }}"""),
        LiquidProbe.Of("absolute_url", """{{ "~/ru/law" | absolute_url | remove: Request.Host }}|{{ "/ru" | absolute_url | remove: Request.Host }}"""),
        LiquidProbe.Of("asset_url", """{{ "a b/ы%25.txt" | asset_url }}"""),
        LiquidProbe.Of("resize_url without a profile", """{{ "a.png" | asset_url | resize_url: width: 100 | split: "token" | first }}"""),
        LiquidProbe.Of("img_tag", """{{ "a.png" | asset_url | img_tag: alt: "<x>" }}"""),
        LiquidProbe.Of("sanitize_html", """{{ "<script>1</script><p onclick='x' class='c' id='i' style='color:red'>a <a href='javascript:1' target='_blank'>b</a><a href='mailto:a@b.c'>m</a></p>" | sanitize_html }}"""),
        LiquidProbe.Of("markdownify", """{{ "*a* <b>" | markdownify }}"""),
        LiquidProbe.Of("json", "{{ Model.Texts | json }}", new RegisteredModel()),
        LiquidProbe.Of("local", "{{ Model.Moment | local | date: '%Y-%m-%d %H:%M' }}|{{ Model.NoMoment | local }}", new RegisteredModel()),
        LiquidProbe.Of("format_date", "{{ Model.Moment | format_date: 'd MMMM yyyy' }}|{{ Model.NoMoment | format_date: 'd' }}|{{ 'now' | date: '%Y' | size }}", new RegisteredModel()),
        LiquidProbe.Of("utc", "{{ Model.Moment | utc | date: '%H:%M' }}", new RegisteredModel()),
        LiquidProbe.Of("display_url of nothing", "[{{ nil | display_url }}][{{ 'x' | display_url }}]"),
        LiquidProbe.Of("display_text of nothing", "[{{ nil | display_text }}][{{ 'x' | display_text }}]"),
        LiquidProbe.Of("shape_render of nothing", "[{{ nil | shape_render }}][{{ 'x' | shape_render }}]"),
        LiquidProbe.Of("shape_new without a template", """[{{ "NoSuchShape" | shape_new | shape_render }}]"""),
        LiquidProbe.Of("content_item_id of none", """[{{ "none" | content_item_id }}]"""),
        LiquidProbe.Of("localization_set of none", """[{{ "none" | localization_set }}]"""),
        LiquidProbe.Of("taxonomy_terms of none", """[{{ "none" | taxonomy_terms }}]"""),
        LiquidProbe.Of("append_version", """{{ "/no/such.css" | append_version }}"""),
        LiquidProbe.Of("has_permission of nobody", """{{ User | has_permission: "EditContent" }}"""),
        LiquidProbe.Of("unknown filter", """[{{ "x" | no_such_filter }}]"""),
        LiquidProbe.Of("unknown tag", "[{% no_such_tag %}]"),
        LiquidProbe.Of("default", """{{ "" | default: "d" }}|{{ nil | default: "d" }}|{{ false | default: "d" }}"""),
        LiquidProbe.Of("compare with blank", "{% if nil == blank %}nil{% endif %}|{% if '' == blank %}empty{% endif %}|{% if '' %}true{% endif %}|{% if Model.Missing != blank %}missing{% endif %}", new RegisteredModel()),
        LiquidProbe.Of("shape tag", """[{% shape "NoSuchShape", text: "x" %}]"""),
    ];
}
