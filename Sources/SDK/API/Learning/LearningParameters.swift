// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `getLearningAssignment`, open to those that are newer than this version.
public struct GetLearningAssignmentExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `module`.
    public static var module: Self { "module" }
    /// `assessment`.
    public static var assessment: Self { "assessment" }
    /// `assessmentForm`.
    public static var assessmentForm: Self { "assessmentForm" }
    /// `module.coverArt`.
    public static var moduleCoverArt: Self { "module.coverArt" }
    /// `step`.
    public static var step: Self { "step" }
    /// `step.moduleStep`.
    public static var stepModuleStep: Self { "step.moduleStep" }
}

/// A value of `defaultShareableContentObject` of `getLearningAssignmentStep`, open to those that are newer than this
/// version.
public struct GetLearningAssignmentStepDefaultShareableContentObject: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `First`.
    public static var first: Self { "First" }
    /// `Last`.
    public static var last: Self { "Last" }
    /// `Next`.
    public static var next: Self { "Next" }
}

/// A value of `expand` of `getLearningAssignmentStep`, open to those that are newer than this version.
public struct GetLearningAssignmentStepExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `moduleStep`.
    public static var moduleStep: Self { "moduleStep" }
}

/// A value of `overdue` of `getLearningAssignments`, open to those that are newer than this version.
public struct GetLearningAssignmentsOverdue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    public static var `true`: Self { "True" }
    /// `False`.
    public static var `false`: Self { "False" }
    /// `Any`.
    public static var any: Self { "Any" }
}

/// A value of `pass` of `getLearningAssignments`, open to those that are newer than this version.
public struct GetLearningAssignmentsPass: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    public static var `true`: Self { "True" }
    /// `False`.
    public static var `false`: Self { "False" }
    /// `Any`.
    public static var any: Self { "Any" }
}

/// A value of `sortOrder` of `getLearningAssignments`, open to those that are newer than this version.
public struct GetLearningAssignmentsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    public static var asc: Self { "Asc" }
    /// `Desc`.
    public static var desc: Self { "Desc" }
}

/// A value of `sortBy` of `getLearningAssignments`, open to those that are newer than this version.
public struct GetLearningAssignmentsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RecommendedCompletionDate`.
    public static var recommendedCompletionDate: Self { "RecommendedCompletionDate" }
    /// `DateModified`.
    public static var dateModified: Self { "DateModified" }
}

/// A value of `types` of `getLearningAssignments`, open to those that are newer than this version.
public struct GetLearningAssignmentsTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Informational`.
    public static var informational: Self { "Informational" }
    /// `AssessedContent`.
    public static var assessedContent: Self { "AssessedContent" }
    /// `Assessment`.
    public static var assessment: Self { "Assessment" }
    /// `External`.
    public static var external: Self { "External" }
    /// `Native`.
    public static var native: Self { "Native" }
}

/// A value of `states` of `getLearningAssignments`, open to those that are newer than this version.
public struct GetLearningAssignmentsStates: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Assigned`.
    public static var assigned: Self { "Assigned" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `NotCompleted`.
    public static var notCompleted: Self { "NotCompleted" }
    /// `InvalidSchedule`.
    public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// A value of `expand` of `getLearningAssignments`, open to those that are newer than this version.
public struct GetLearningAssignmentsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ModuleSummary`.
    public static var moduleSummary: Self { "ModuleSummary" }
}

/// A value of `overdue` of `getLearningAssignmentsMe`, open to those that are newer than this version.
public struct GetLearningAssignmentsMeOverdue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    public static var `true`: Self { "True" }
    /// `False`.
    public static var `false`: Self { "False" }
    /// `Any`.
    public static var any: Self { "Any" }
}

/// A value of `pass` of `getLearningAssignmentsMe`, open to those that are newer than this version.
public struct GetLearningAssignmentsMePass: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    public static var `true`: Self { "True" }
    /// `False`.
    public static var `false`: Self { "False" }
    /// `Any`.
    public static var any: Self { "Any" }
}

/// A value of `sortOrder` of `getLearningAssignmentsMe`, open to those that are newer than this version.
public struct GetLearningAssignmentsMeSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    public static var asc: Self { "Asc" }
    /// `Desc`.
    public static var desc: Self { "Desc" }
}

/// A value of `sortBy` of `getLearningAssignmentsMe`, open to those that are newer than this version.
public struct GetLearningAssignmentsMeSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RecommendedCompletionDate`.
    public static var recommendedCompletionDate: Self { "RecommendedCompletionDate" }
    /// `DateModified`.
    public static var dateModified: Self { "DateModified" }
}

/// A value of `types` of `getLearningAssignmentsMe`, open to those that are newer than this version.
public struct GetLearningAssignmentsMeTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Informational`.
    public static var informational: Self { "Informational" }
    /// `AssessedContent`.
    public static var assessedContent: Self { "AssessedContent" }
    /// `Assessment`.
    public static var assessment: Self { "Assessment" }
    /// `External`.
    public static var external: Self { "External" }
    /// `Native`.
    public static var native: Self { "Native" }
}

/// A value of `states` of `getLearningAssignmentsMe`, open to those that are newer than this version.
public struct GetLearningAssignmentsMeStates: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Assigned`.
    public static var assigned: Self { "Assigned" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `NotCompleted`.
    public static var notCompleted: Self { "NotCompleted" }
    /// `InvalidSchedule`.
    public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// A value of `expand` of `getLearningAssignmentsMe`, open to those that are newer than this version.
public struct GetLearningAssignmentsMeExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ModuleSummary`.
    public static var moduleSummary: Self { "ModuleSummary" }
}

/// A value of `expand` of `getLearningModule`, open to those that are newer than this version.
public struct GetLearningModuleExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assessmentForm`.
    public static var assessmentForm: Self { "assessmentForm" }
    /// `coverArt`.
    public static var coverArt: Self { "coverArt" }
}

/// A value of `expand` of `getLearningModuleVersion`, open to those that are newer than this version.
public struct GetLearningModuleVersionExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assessmentForm`.
    public static var assessmentForm: Self { "assessmentForm" }
    /// `coverArt`.
    public static var coverArt: Self { "coverArt" }
}

/// A value of `types` of `getLearningModules`, open to those that are newer than this version.
public struct GetLearningModulesTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Informational`.
    public static var informational: Self { "Informational" }
    /// `AssessedContent`.
    public static var assessedContent: Self { "AssessedContent" }
    /// `Assessment`.
    public static var assessment: Self { "Assessment" }
    /// `External`.
    public static var external: Self { "External" }
    /// `Native`.
    public static var native: Self { "Native" }
}

/// A value of `sortOrder` of `getLearningModules`, open to those that are newer than this version.
public struct GetLearningModulesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    public static var ascending: Self { "ascending" }
    /// `descending`.
    public static var descending: Self { "descending" }
}

/// A value of `sortBy` of `getLearningModules`, open to those that are newer than this version.
public struct GetLearningModulesSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `name`.
    public static var name: Self { "name" }
    /// `createddate`.
    public static var createddate: Self { "createddate" }
    /// `percentpassed`.
    public static var percentpassed: Self { "percentpassed" }
    /// `averagescore`.
    public static var averagescore: Self { "averagescore" }
}

/// A value of `expand` of `getLearningModules`, open to those that are newer than this version.
public struct GetLearningModulesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rule`.
    public static var rule: Self { "rule" }
    /// `summaryData`.
    public static var summaryData: Self { "summaryData" }
}

/// A value of `statuses` of `getLearningModules`, open to those that are newer than this version.
public struct GetLearningModulesStatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unpublished`.
    public static var unpublished: Self { "Unpublished" }
    /// `Published`.
    public static var published: Self { "Published" }
    /// `Archived`.
    public static var archived: Self { "Archived" }
}

/// A value of `overdue` of `getLearningModulesAssignments`, open to those that are newer than this version.
public struct GetLearningModulesAssignmentsOverdue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    public static var `true`: Self { "True" }
    /// `False`.
    public static var `false`: Self { "False" }
    /// `Any`.
    public static var any: Self { "Any" }
}

/// A value of `assignmentStates` of `getLearningModulesAssignments`, open to those that are newer than this version.
public struct GetLearningModulesAssignmentsAssignmentStates: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NotAssigned`.
    public static var notAssigned: Self { "NotAssigned" }
    /// `Assigned`.
    public static var assigned: Self { "Assigned" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `InvalidSchedule`.
    public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// A value of `expand` of `getLearningModulesAssignments`, open to those that are newer than this version.
public struct GetLearningModulesAssignmentsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `coverArt`.
    public static var coverArt: Self { "coverArt" }
}
