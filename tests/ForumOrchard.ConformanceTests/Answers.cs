using System.Text.Encodings.Web;
using System.Text.Json;

namespace ForumOrchard.ConformanceTests;

/// <summary>The recorded answers of Orchard Core: <c>Answers.json</c>, by question and version.</summary>
internal static class Answers
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string Path = System.IO.Path.Combine(BuiltFor.Project, "Answers.json");

    /// <summary>The answers to each question, by version.</summary>
    public static SortedDictionary<string, SortedDictionary<string, string?>> Read() =>
        File.Exists(Path) ? JsonSerializer.Deserialize<SortedDictionary<string, SortedDictionary<string, string?>>>(File.ReadAllText(Path), Json)! : [];

    /// <summary>Replaces the recorded answers of a version.</summary>
    public static void Record(string version, IReadOnlyDictionary<string, string?> answers)
    {
        var all = new SortedDictionary<string, SortedDictionary<string, string?>>(StringComparer.Ordinal);
        var before = Read();
        foreach (var (question, answer) in answers)
        {
            all[question] = before.GetValueOrDefault(question) ?? [];
            all[question][version] = answer;
        }

        File.WriteAllText(Path, JsonSerializer.Serialize(all, Json) + "\n");
    }
}
