namespace Sapling.Display.Liquid.Tags;

/// <summary>Converts a Liquid name to a shape's property name: <c>prop_name</c> to <c>PropName</c>.</summary>
internal static class PascalCase
{
    public static string Of(string name)
    {
        if (name.Length > 0 && char.IsUpper(name[0]) && !name.Contains('_', StringComparison.Ordinal))
        {
            return name;
        }

        return string.Create(name.Length - name.Count(static letter => letter == '_'), name, static (target, source) =>
        {
            var (index, upper) = (0, true);
            foreach (var letter in source)
            {
                if (letter == '_')
                {
                    upper = true;
                    continue;
                }

                target[index++] = upper ? char.ToUpperInvariant(letter) : letter;
                upper = false;
            }
        });
    }
}
