using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

/// <summary>Collects the items of one level of a menu.</summary>
public class NavigationBuilder
{
    private List<MenuItem> Contained { get; } = [];

    public NavigationBuilder Add(LocalizedString caption, string? position, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null, int priority = 0)
    {
        ArgumentNullException.ThrowIfNull(itemBuilder);

        var child = Begin(caption, position, classes, priority);
        itemBuilder(child);
        Contained.AddRange(child.Build());
        return this;
    }

    public async Task<NavigationBuilder> AddAsync(
        LocalizedString caption, string? position, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null, int priority = 0)
    {
        ArgumentNullException.ThrowIfNull(itemBuilder);

        var child = Begin(caption, position, classes, priority);
        await itemBuilder(child);
        Contained.AddRange(child.Build());
        return this;
    }

    public NavigationBuilder Add(LocalizedString caption, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null)
        => Add(caption, position: null, itemBuilder, classes);

    public Task<NavigationBuilder> AddAsync(LocalizedString caption, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null)
        => AddAsync(caption, position: null, itemBuilder, classes);

    public NavigationBuilder Add(Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null)
        => Add(new LocalizedString(string.Empty, string.Empty), position: null, itemBuilder, classes);

    public Task<NavigationBuilder> AddAsync(Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null)
        => AddAsync(new LocalizedString(string.Empty, string.Empty), position: null, itemBuilder, classes);

    public NavigationBuilder Add(LocalizedString caption, IEnumerable<string>? classes = null)
        => Add(caption, position: null, static _ => { }, classes);

    public NavigationBuilder Add(LocalizedString caption, string position, IEnumerable<string>? classes = null)
        => Add(caption, position, static _ => { }, classes);

    public NavigationBuilder Remove(MenuItem item)
    {
        Contained.Remove(item);
        return this;
    }

    public NavigationBuilder Remove(Predicate<MenuItem> match)
    {
        Contained.RemoveAll(match);
        return this;
    }

    public virtual List<MenuItem> Build() => Contained;

    private static NavigationItemBuilder Begin(LocalizedString caption, string? position, IEnumerable<string>? classes, int priority)
    {
        var child = new NavigationItemBuilder();
        child.Caption(caption).Priority(priority);
        if (position is not null)
        {
            child.Position(position);
        }

        foreach (var name in classes ?? [])
        {
            child.AddClass(name);
        }

        return child;
    }
}
