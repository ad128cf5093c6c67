namespace RecordClearance.Contract;

/// <summary>
/// Names one value of a record: a JSON Pointer (RFC 6901) whose steps into arrays are keys instead of positions,
/// so that it survives a new capture: <c>/cases/1455-7-12 Cncr/charges/1/disposition/on</c>, <c>/facts/pendingCharge</c>,
/// <c>/person/dateOfBirth</c>; or a whole case or charge: <c>/cases/1455-7-12 Cncr/charges/1</c>. It holds a case number, so it travels in bodies only.
/// </summary>
public static class RecordPath
{
    public static string Fact(string fact) => "/facts/" + Escape(fact);

    /// <summary>The whole case.</summary>
    public static string Case(string caseNumber) => "/cases/" + Escape(caseNumber);

    public static string Case(string caseNumber, string rest) => $"/cases/{Escape(caseNumber)}/{rest}";

    /// <summary>The whole charge, as the keys of <see cref="FilingChoices.Texts"/> name it.</summary>
    public static string Charge(ChargeKey charge) => $"/cases/{Escape(charge.CaseNumber)}/charges/{Escape(charge.ChargeId)}";

    public static string Charge(string caseNumber, string chargeId, string rest) =>
        $"/cases/{Escape(caseNumber)}/charges/{Escape(chargeId)}/{rest}";

    /// <summary>The steps of a path, unescaped.</summary>
    public static string[] Steps(string path) =>
        [.. path.Split('/').Skip(1).Select(step => step.Replace("~1", "/").Replace("~0", "~"))];

    public static string Escape(string step) => step.Replace("~", "~0").Replace("/", "~1");
}
